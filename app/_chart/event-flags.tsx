import { type Flag, mergedFlags } from './event-marks'
import type { TimeModel } from './model'

/** What a flag needs, as a share of a wide and of a narrow plot. */
const gaps = { wide: 0.06, narrow: 0.15 }

/** Events as thin lines over the height of the plot, with their numbers above it. */
export function EventFlags({ model }: { model: TimeModel }) {
  if (model.events.length === 0) return null
  const [from, to] = model.x.domain
  const places = model.events.map(({ x }) => (x - from) / (to - from))
  return (
    <g className="events">
      {[...new Set(places.map(percent))].map((place) => (
        <line key={place} x1={place} x2={place} y1={-4} y2="100%" />
      ))}
      <Row className="long" flags={mergedFlags(places, gaps.wide)} />
      <Row className="short" flags={mergedFlags(places, gaps.narrow)} />
    </g>
  )
}

function Row({ className, flags }: { className: string; flags: readonly Flag[] }) {
  return (
    <g className={className}>
      {flags.map(({ at, label }) => (
        <text key={label} x={percent(at)} y={-8} textAnchor="middle">
          {label}
        </text>
      ))}
    </g>
  )
}

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`
