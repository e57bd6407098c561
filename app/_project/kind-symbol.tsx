import type { MilestoneKind } from '../../stats/codes'

/** The shape of a kind of milestone: full where it happened, hollow where it is promised. */
export function KindSymbol({ kind, state }: { kind: MilestoneKind; state: string }) {
  return <path className={`kind-mark ${state} ${kind}`} d={paths[kind]} />
}

const paths: Record<MilestoneKind, string> = {
  study: 'M-2 -6H2V6H-2Z',
  agreement: 'M-5 -5H5V5H-5Z',
  start: 'M-5 -6L6 0L-5 6Z',
  stage: 'M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0Z',
  completion: 'M0 -7L7 0L0 7L-7 0Z',
  setback: 'M-5 -5L5 5M5 -5L-5 5',
}
