import type { ScatterModel } from '../kinds/scatter'
import { scaleOf } from '../place'
import { figureAt, type Stops } from './stop'

/** How far from a point a pointer still means it, in pixels. */
const reach = 24

/** The points of a scatter from left to right, those of paths one path after the other. */
export function crossingStops(
  model: ScatterModel,
  titleOf: (said: { name: string; period: string }) => string,
): Stops {
  const x = scaleOf(model.x, [0, 100])
  const y = scaleOf(model.y, [100, 0])
  const stops = model.entries.flatMap(({ name, color, runs }, line) =>
    runs.flat().map((crossing) => {
      const place = { x: x(crossing.x.y), y: y(crossing.y.y) }
      return {
        title: titleOf({ name, period: String(crossing.year) }),
        lane: model.form === 'paths' ? line : 0,
        zone: { left: place.x, top: place.y, width: 0, height: 0 },
        figures: [
          figureAt({ line, name: model.y.name, color }, crossing.y, place),
          figureAt({ line, name: model.x.name, color }, crossing.x, place),
        ],
      }
    }),
  )
  if (model.form === 'points') stops.sort((a, b) => a.zone.left - b.zone.left)
  return {
    order: model.form === 'paths' ? 'time' : 'list',
    shown: 'ring',
    reach,
    lines: model.entries.length,
    stops,
  }
}
