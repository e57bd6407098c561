import type { Heights } from '../model'
import { percent } from '../place'
import { lineClass } from '../series'
import { type End, EndLeader, mostLeaders } from './end-leader'
import type { Entity } from './input'
import { Marker } from './marker'
import type { Stroke } from './stroke'

type Named = Entity & Stroke & { labelAt: Heights }

/** Names on the right of a plot in the colours and with the marks of what they name, codes on a narrow box. */
export function Names({ entries, ends }: { entries: readonly Named[]; ends: readonly (End | undefined)[] }) {
  return entries.map(({ key, name, code, color, labelAt, marker }, i) => (
    <g key={key} className={`name ${lineClass(i)}`} style={{ fill: color }}>
      <Leader end={entries.length > mostLeaders ? undefined : ends[i]} name={labelAt} color={color} />
      {marker && (
        <>
          <Beside className="wide-only" marker={marker} color={color} at={labelAt.wide} />
          <Beside className="narrow-only" marker={marker} color={color} at={labelAt.narrow} />
        </>
      )}
      <text className="long" x="100%" dx={marker ? 22 : 10} y={percent(labelAt.wide * 100)} dy=".32em">
        {name}
      </text>
      <text className="short" x="100%" dx={marker ? 20 : 8} y={percent(labelAt.narrow * 100)} dy=".32em">
        {code}
      </text>
    </g>
  ))
}

function Leader({ end, ...named }: { end: End | undefined; name: Heights; color: string }) {
  return end ? <EndLeader end={end} {...named} /> : null
}

type BesideProps = { className: string; marker: NonNullable<Stroke['marker']>; color: string; at: number }

function Beside({ className, marker, color, at }: BesideProps) {
  return (
    <svg className={className} x="100%" y={percent(at * 100)} overflow="visible" aria-hidden="true">
      <Marker of={marker} color={color} x="14" y="0" />
    </svg>
  )
}
