import { type Heights, labelHeight, smallestPlot } from '../model'
import { percent } from '../place'

/** Where a line ends, in per cent of the plot. */
export type End = { x: number; y: number }

/** Among more names than these, leaders would be a bundle that leads nowhere. */
export const mostLeaders = 12

/**
 * A thin line from where a line ends to its name, where that was moved away by more than its own height. It stays
 * beside the plot, but for a line that ends long before.
 */
export function EndLeader({ end, name, color }: { end: End; name: Heights; color: string }) {
  return sizes.map((size) => {
    const to = name[size] * 100
    if ((Math.abs(to - end.y) / 100) * smallestPlot[size] <= labelHeight) return null
    const className = `leader ${size}-only`
    const style = { stroke: color }
    if (end.x > besideTo && end.x < 100 - besideTo)
      return (
        <line
          key={size}
          className={className}
          x1={percent(end.x)}
          y1={percent(end.y)}
          x2="100%"
          y2={percent(to)}
          style={style}
        />
      )
    const [x, from, until] = end.x <= besideTo ? ['0%', -4, -7] : ['100%', 4, 7]
    return (
      <svg key={size} className={className} x={x} overflow="visible" aria-hidden="true">
        <line x1={from} x2={until} y1={percent(end.y)} y2={percent(to)} style={style} />
      </svg>
    )
  })
}

const sizes = ['wide', 'narrow'] as const

/** Up to where from an edge a line ends at that edge: half a year of bars is beyond it. */
const besideTo = 5
