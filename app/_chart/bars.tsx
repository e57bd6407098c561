import type { Point, TimeModel } from './model'
import { type Axes, percent } from './place'
import { lineClass } from './series'
import { Inexact } from './shapes'

/** The bars of a chart, those of a year side by side; an estimate is an outline. */
export function Bars({ model, x, y }: Axes & { model: TimeModel }) {
  return model.lines.map((line, i) => (
    <g key={line.key} className={lineClass(i)}>
      {line.points.map((point) => (
        <BarOf key={point.x} lines={model.lines} line={i} point={point} x={x} y={y} />
      ))}
    </g>
  ))
}

/** One bar: that of a point of the given line, as wide as a year has room for bars. */
export function BarOf({ lines, line, point, x, y }: BarProps) {
  const year = x(1) - x(0)
  const room = (year * 0.8) / lines.length
  const left = x(point.x) - year * 0.4 + line * room
  const color = lines[line]?.color ?? ''
  return (
    <>
      <rect
        className={point.kind === 'estimate' ? 'estimate' : undefined}
        x={percent(left)}
        y={percent(Math.min(y(0), y(point.y)))}
        width={percent(room * 0.92)}
        height={percent(Math.abs(y(0) - y(point.y)))}
        style={{ fill: color }}
      />
      <Inexact point={point} color={color} x={percent(left + room * 0.46)} y={percent(y(point.y))} />
    </>
  )
}

type BarProps = Axes & { lines: TimeModel['lines']; line: number; point: Point }
