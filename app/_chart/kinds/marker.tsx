import type { Marker as MarkerName } from './stroke'

/** A filled mark at a place of the plot, of some nine pixels. */
export function Marker({ of, color, x, y }: { of: MarkerName; color: string; x: string; y: string }) {
  if (of === 'circle') return <circle cx={x} cy={y} r={3.5} style={{ fill: color }} />
  const isStroked = of === 'plus' || of === 'cross'
  return (
    <svg x={x} y={y} overflow="visible" aria-hidden="true">
      <path className="marker" d={outlines[of]} style={isStroked ? { stroke: color } : { fill: color }} />
    </svg>
  )
}

const outlines = {
  square: 'M-3.5 -3.5H3.5V3.5H-3.5Z',
  triangle: 'M0 -4.5L4.5 3.5H-4.5Z',
  diamond: 'M0 -5L4.5 0L0 5L-4.5 0Z',
  wedge: 'M0 4.5L4.5 -3.5H-4.5Z',
  plus: 'M-4.5 0H4.5M0 -4.5V4.5',
  cross: 'M-3.5 -3.5L3.5 3.5M-3.5 3.5L3.5 -3.5',
} as const
