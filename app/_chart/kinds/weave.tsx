import type { Entity } from './input'

/** Fills of a stack: the colour of each layer, told apart from its neighbours by a pattern as well. */
export function Weaves({ id, layers }: { id: string; layers: readonly Entity[] }) {
  return (
    <defs>
      {layers.map((layer, i) => (
        <pattern key={layer.key} id={weaveId(id, i)} width={size} height={size} patternUnits="userSpaceOnUse">
          <rect width={size} height={size} style={{ fill: layer.color }} />
          <path className="weave" d={threads[i % threads.length]} />
        </pattern>
      ))}
    </defs>
  )
}

export const weaveId = (id: string, layer: number) => `${id}w${layer}`

const size = 8

/** Nothing, then strokes that meet at the edges of their tile. */
const threads = [
  '',
  'M-2 2L2 -2M0 8L8 0M6 10L10 6',
  'M2 2h.01M6 6h.01',
  'M-2 6L2 10M0 0L8 8M6 -2L10 2',
  'M4 0V8',
  'M0 4H8',
  'M0 8L8 0M0 0L8 8',
  'M0 4H8M4 0V8',
] as const
