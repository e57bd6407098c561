import { scaleLinear } from 'd3-scale'
import type { DumbbellModel } from '../kinds/dumbbell'
import type { RankedModel } from '../kinds/ranked'
import type { SlopeModel } from '../kinds/slope'
import { scaleOf } from '../place'
import { anywhere, figureAt, periodOf, type Stops } from './stop'

const rows = { order: 'list', shown: 'nothing', reach: anywhere } as const

/** The bars of a year, each with its rivals. */
export function rankedStops(model: RankedModel): Stops {
  const x = scaleLinear().domain(model.domain).range([0, 100])
  const height = 100 / model.rows.length
  return {
    ...rows,
    lines: model.rows.length,
    stops: model.rows.map(({ name, color, point, rivals }, line) => ({
      title: name,
      lane: 0,
      zone: { left: 0, top: line * height, width: 100, height },
      figures: [
        ...rivals.map((rival) => ({ ...rival, point: rival })),
        { point, color, role: 'measured' as const },
      ].map(({ point, color, role }) =>
        figureAt({ line, name: periodOf(point), color, role }, point, {
          x: x(point.y),
          y: (line + 0.5) * height,
        }),
      ),
    })),
  }
}

/** Two years of each entry, from the one to the other. */
export function dumbbellStops(model: DumbbellModel): Stops {
  const x = scaleOf(model.x, [0, 100])
  const height = 100 / model.rows.length
  return {
    ...rows,
    lines: model.rows.length,
    stops: model.rows.map(({ name, color, points }, line) => ({
      title: name,
      lane: 0,
      zone: { left: 0, top: line * height, width: 100, height },
      figures: points.map((point) =>
        figureAt({ line, name: periodOf(point), color }, point, { x: x(point.y), y: (line + 0.5) * height }),
      ),
    })),
  }
}

/** The lines between two years, from the top of the later one down. */
export function slopeStops(model: SlopeModel): Stops {
  const y = scaleOf({ scale: 'linear', domain: model.domain }, [100, 0])
  const stops = model.rows.map(({ name, color, points: [from, to] }, line) => ({
    title: name,
    lane: 0,
    zone: { left: 0, top: y(from.y), width: 100, height: 0, slant: y(to.y) - y(from.y) },
    figures: [
      figureAt({ line, name: periodOf(from), color }, from, { x: 0, y: y(from.y) }),
      figureAt({ line, name: periodOf(to), color }, to, { x: 100, y: y(to.y) }),
    ],
  }))
  const heightOf = ({ zone }: (typeof stops)[number]) => zone.top + zone.slant
  return {
    ...rows,
    shown: 'ring',
    lines: model.rows.length,
    stops: stops.sort((a, b) => heightOf(a) - heightOf(b)),
  }
}
