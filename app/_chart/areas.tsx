import { area } from 'd3-shape'
import type { Point, TimeModel } from './model'
import { type Axes, round } from './place'
import { box, Stretched } from './strokes'

/** The fields between lines and zero, which stay when a live chart takes the place of the lines. */
export function Areas({ model, x, y }: Axes & { model: TimeModel }) {
  const path = area<Point>()
    .x((point) => round((x(point.x) / 100) * box))
    .y0(round((y(0) / 100) * box))
    .y1((point) => round((y(point.y) / 100) * box))
  return (
    <Stretched>
      {model.lines.flatMap((line) =>
        line.runs.map((run) => (
          <path
            key={`${line.key} ${run[0]?.x}`}
            className="field"
            d={path([...run]) ?? ''}
            style={{ fill: line.color }}
          />
        )),
      )}
    </Stretched>
  )
}
