import { memo } from 'react'
import type { TimeModel } from '../model'
import { type Axes, percent } from '../place'
import { lineClass } from '../series'
import { Dots, Marks } from '../shapes'
import { Threads } from '../strokes'
import type { Reading } from './readings'
import type { Focus } from './steps'

/** What stands before the lines: the crosshair, the figure's marks, and a ring on each figure that is read. */
export function Front({ model, axes, reading, focus }: FrontProps) {
  return (
    <svg className="plot-area front" aria-hidden="true">
      {reading && (
        <line
          className="crosshair"
          x1={percent(axes.x(reading.x))}
          x2={percent(axes.x(reading.x))}
          y2="100%"
        />
      )}
      <FrontMarks model={model} axes={axes} />
      {reading?.figures.map((figure) => (
        <circle
          key={`${figure.line} ${figure.role} ${figure.point.kind} ${figure.point.y}`}
          className={`ring ${lineClass(figure.line)}`}
          cx={percent(axes.x(figure.point.x))}
          cy={percent(axes.y(figure.point.y))}
          r={figure === focus?.figure ? 6 : 4}
          style={{ stroke: figure.color }}
        />
      ))}
    </svg>
  )
}

type FrontProps = { model: TimeModel; axes: Axes; reading: Reading | undefined; focus: Focus | undefined }

const FrontMarks = memo(({ model, axes }: { model: TimeModel; axes: Axes }) => (
  <g className="marks">
    <Threads model={model} {...axes} />
    {model.kind !== 'bar' && <Dots model={model} {...axes} />}
    <Marks model={model} {...axes} />
  </g>
))
