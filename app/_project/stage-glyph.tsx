import { StageSymbol } from './stage-symbol'
import type { Stage } from './status'

/** The symbol of a stage beside a word. */
export function StageGlyph({ stage }: { stage: Stage }) {
  return (
    <svg className={`glyph stage-${stage}`} viewBox="-8 -8 16 16" width="14" height="14" aria-hidden="true">
      <StageSymbol stage={stage} x={0} y={0} />
    </svg>
  )
}
