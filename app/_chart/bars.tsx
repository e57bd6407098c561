import { Fragment } from 'react'
import type { TimeModel } from './model'
import { type Axes, percent } from './place'
import { Inexact } from './shapes'

/** The bars of a chart, those of a year side by side; an estimate is an outline. */
export function Bars({ model, x, y }: Axes & { model: TimeModel }) {
  const year = x(1) - x(0)
  const width = (year * 0.8) / model.lines.length
  return model.lines.flatMap((line, i) =>
    line.points.map((point) => {
      const left = x(point.x) - year * 0.4 + i * width
      return (
        <Fragment key={`${line.key} ${point.x}`}>
          <rect
            className={point.kind === 'estimate' ? 'estimate' : undefined}
            x={percent(left)}
            y={percent(Math.min(y(0), y(point.y)))}
            width={percent(width * 0.92)}
            height={percent(Math.abs(y(0) - y(point.y)))}
            style={{ fill: line.color }}
          />
          <Inexact
            point={point}
            color={line.color}
            x={percent(left + width * 0.46)}
            y={percent(y(point.y))}
          />
        </Fragment>
      )
    }),
  )
}
