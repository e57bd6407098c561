import { Fragment } from 'react'
import { percent } from '../place'
import type { Axis, Tick } from './axis'

type Scale = (value: number) => number

/** The horizontal lines of an axis of values with their numbers on the left, and the stronger one at zero. */
export function ValueGrid({ axis, y }: { axis: Axis; y: Scale }) {
  const [bottom, top] = axis.domain
  return (
    <>
      {axis.ticks.map((tick) => (
        <Fragment key={tick.value}>
          <line className="grid" x2="100%" y1={percent(y(tick.value))} y2={percent(y(tick.value))} />
          <text className={tickClass(tick)} x={-8} y={percent(y(tick.value))} dy=".32em" textAnchor="end">
            {tick.label}
          </text>
        </Fragment>
      ))}
      {bottom <= 0 && top >= 0 && <line className="zero" x2="100%" y1={percent(y(0))} y2={percent(y(0))} />}
    </>
  )
}

/** Years or values under a plot. */
export function TickRow({ ticks, x }: { ticks: readonly Tick[]; x: Scale }) {
  return ticks.map((tick) => (
    <text
      key={tick.value}
      className={tickClass(tick)}
      x={percent(x(tick.value))}
      y="100%"
      dy="1.5em"
      textAnchor="middle"
    >
      {tick.label}
    </text>
  ))
}

/** Vertical lines of an axis of values with their numbers under the plot. */
export function ValueColumns({ axis, x }: { axis: Axis; x: Scale }) {
  const [low, high] = axis.domain
  return (
    <>
      {axis.ticks.map((tick) => (
        <line
          key={tick.value}
          className="grid"
          x1={percent(x(tick.value))}
          x2={percent(x(tick.value))}
          y2="100%"
        />
      ))}
      <TickRow ticks={axis.ticks} x={x} />
      {low <= 0 && high >= 0 && <line className="zero" x1={percent(x(0))} x2={percent(x(0))} y2="100%" />}
    </>
  )
}

const tickClass = (tick: Tick) => (tick.minor ? 'tick minor' : 'tick')
