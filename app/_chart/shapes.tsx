import { Fragment } from 'react'
import { isExact } from './kinds/input'
import { Marker } from './kinds/marker'
import type { Mark, Point, TimeModel } from './model'
import { type Axes, percent } from './place'
import { runs } from './runs'

const radius = 3

/** The marks on lines, which stay when a live chart takes the place of the lines. */
export function Dots({ model, x, y }: Axes & { model: TimeModel }) {
  const marked = new Set(model.x.ticks.flatMap(({ value, minor }) => (minor ? [] : value)))
  return model.lines.flatMap((line) =>
    dots(line.points, line.marker ? marked : new Set()).map((point) => {
      const at = { x: percent(x(point.x)), y: percent(y(point.y)) }
      return (
        <Fragment key={`${line.key} ${point.x}`}>
          <Whisker point={point} color={line.color} x={x} y={y} />
          {line.marker ? (
            <Marker of={line.marker} color={line.color} {...at} />
          ) : (
            <circle cx={at.x} cy={at.y} r={radius} style={{ fill: line.color }} />
          )}
          <Inexact point={point} color={line.color} {...at} />
        </Fragment>
      )
    }),
  )
}

/** The points that need a dot: the latest, those that no line touches, those that are not exact, and those of marked years. */
export function dots(points: readonly Point[], marked: ReadonlySet<number> = new Set()): Point[] {
  const alone = new Set(runs(points).flatMap((run) => (run.length === 1 ? run : [])))
  const latest = points.at(-1)
  return points.filter(
    (point) => point === latest || alone.has(point) || marked.has(point.x) || !isExact(point),
  )
}

/** Rivals of what is drawn, and what was meant or expected to come. */
export function Marks({ model, x, y }: Axes & { model: TimeModel }) {
  return model.marks.map((mark) => {
    const at = { x: percent(x(mark.x)), y: percent(y(mark.y)) }
    return (
      <Fragment key={`${mark.role} ${mark.x} ${mark.y} ${mark.kind} ${mark.color}`}>
        <Whisker point={mark} color={mark.color} x={x} y={y} />
        <svg {...at} overflow="visible">
          <title>{mark.text}</title>
          <Shape of={shapeOf(mark)} color={mark.color} />
        </svg>
        <Inexact point={mark} color={mark.color} {...at} />
      </Fragment>
    )
  })
}

export type ShapeName = 'rival' | 'part' | 'target' | 'plan' | 'forecast' | 'capacity'

export function shapeOf({ role, kind }: Mark): ShapeName {
  if (role === 'part') return 'part'
  return role === 'rival' || kind === 'actual' || kind === 'estimate' ? 'rival' : kind
}

/** A mark around the origin: a hollow dot for a rival, a small one for a part, for each kind of intention a form of its own. */
export function Shape({ of, color }: { of: ShapeName; color: string }) {
  const style = { stroke: color }
  if (of === 'rival') return <circle className="hollow" r={radius + 1} style={style} />
  if (of === 'part') return <circle r={radius - 0.5} style={{ fill: color }} />
  return <path className={of === 'capacity' ? 'bar' : 'hollow'} d={outlines[of]} style={style} />
}

const outlines = {
  target: 'M0 -6L5 0L0 6L-5 0Z',
  plan: 'M-4 -4H4V4H-4Z',
  forecast: 'M0 -5L5 4H-5Z',
  capacity: 'M-7 0H7',
} as const

/** A value stated as "over" points up from where it stands, one stated as "under" points down. */
export function Inexact({ point, color, x, y }: { point: Point; color: string; x: string; y: string }) {
  const up = point.qualifier === 'over' || point.qualifier === 'at-least'
  const down = point.qualifier === 'under' || point.qualifier === 'at-most'
  if (!up && !down) return null
  return (
    <svg x={x} y={y} overflow="visible" aria-hidden="true">
      <path className="caret" d={up ? carets.up : carets.down} style={{ stroke: color }} />
    </svg>
  )
}

export const carets = { up: 'M-4 -6L0 -11L4 -6', down: 'M-4 6L0 11L4 6' } as const

/** A range from its lower to its upper bound. */
export function Whisker({ point, color, x, y }: Axes & { point: Point; color: string }) {
  if (!point.reach) return null
  const [low, high] = point.reach
  const at = percent(x(point.x))
  return (
    <line
      className="whisker"
      x1={at}
      x2={at}
      y1={percent(y(low))}
      y2={percent(y(high))}
      style={{ stroke: color }}
    />
  )
}
