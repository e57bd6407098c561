import type { Point } from '../model'
import { percent } from '../place'

type Place = { point: Point; y: string; color: string }

/** A value stated as "over" points on from where it stands, one stated as "under" points back: for values that lie sideways. */
export function SideCaret({ point, x, y, color }: Place & { x: string }) {
  const up = point.qualifier === 'over' || point.qualifier === 'at-least'
  const down = point.qualifier === 'under' || point.qualifier === 'at-most'
  if (!up && !down) return null
  return (
    <svg x={x} y={y} overflow="visible" aria-hidden="true">
      <path className="caret" d={up ? carets.on : carets.back} style={{ stroke: color }} />
    </svg>
  )
}

const carets = { on: 'M5 -4L10 0L5 4', back: 'M-5 -4L-10 0L-5 4' } as const

/** A range from its lower to its upper bound, sideways. */
export function SideWhisker({ point, x, y, color }: Place & { x: (value: number) => number }) {
  if (!point.reach) return null
  const [low, high] = point.reach
  return (
    <line
      className="whisker"
      x1={percent(x(low))}
      x2={percent(x(high))}
      y1={y}
      y2={y}
      style={{ stroke: color }}
    />
  )
}
