import { type Candidate, chooseObservation } from '../stats/choose'
import { type Kind, kinds } from '../stats/codes'
import type { Cell } from './load'

export type Stated = Candidate & {
  series: number
  period: string | null
  value: number
  source: string | null
  cells: Cell[]
}

/** One observation for each series, period and lane. Claims without a period are never charted. */
export function chosenAmong(stated: readonly Stated[]): Set<Stated> {
  const rivals = new Map<string, Stated | Stated[]>()
  for (const claim of stated) {
    if (claim.period === null) continue
    const key = `${claim.series} ${claim.period} ${lane(claim.kind)}`
    const group = rivals.get(key)
    if (group === undefined) rivals.set(key, claim)
    else if (Array.isArray(group)) group.push(claim)
    else rivals.set(key, [group, claim])
  }
  const chosen = new Set<Stated>()
  for (const group of rivals.values()) {
    const claims = [group].flat()
    const observation = chooseObservation(claims, lane(claims[0]?.kind ?? kinds[0]))
    if (observation) chosen.add(observation)
  }
  return chosen
}

/** What was measured, by counting or by estimate, is one line; plans, targets, forecasts and capacities are others. */
export const lane = (kind: Kind): Kind => (kind === 'estimate' ? 'actual' : kind)
