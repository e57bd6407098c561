import type { Heights } from '../model'
import { percent } from '../place'
import type { Entity } from './input'

/** Names on the right of a plot in the colours of what they name, codes on a narrow box. */
export function Names({ entries }: { entries: readonly (Entity & { labelAt: Heights })[] }) {
  return entries.map(({ key, name, code, color, labelAt }) => (
    <g key={key} className="name" style={{ fill: color }}>
      <text className="long" x="100%" dx={10} y={percent(labelAt.wide * 100)} dy=".32em">
        {name}
      </text>
      <text className="short" x="100%" dx={8} y={percent(labelAt.narrow * 100)} dy=".32em">
        {code}
      </text>
    </g>
  ))
}
