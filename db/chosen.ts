import { type Candidate, chooseObservation } from '../stats/choose'
import { type Kind, kinds } from '../stats/codes'
import type { Cell } from './load'

/** A claim on its way into the database; `figure` is what it says: value, qualifier and bounds. */
export type Stated = Candidate & {
  series: number
  period: string | null
  figure: readonly Cell[]
  cells: Cell[]
}

/**
 * One observation for each series, period and lane, with the number of other claims there that say another figure;
 * deprecated ones do not count. Claims without a period are never charted.
 */
export function chosenAmong(stated: readonly Stated[]): Map<Stated, number> {
  const rivals = new Map<string, Stated | Stated[]>()
  for (const claim of stated) {
    if (claim.period === null) continue
    const key = `${claim.series} ${claim.period} ${lane(claim.kind)}`
    const group = rivals.get(key)
    if (group === undefined) rivals.set(key, claim)
    else if (Array.isArray(group)) group.push(claim)
    else rivals.set(key, [group, claim])
  }
  const chosen = new Map<Stated, number>()
  for (const group of rivals.values()) {
    const claims = [group].flat()
    const observation = chooseObservation(claims, lane(claims[0]?.kind ?? kinds[0]))
    if (observation) chosen.set(observation, claims.filter((claim) => differs(claim, observation)).length)
  }
  return chosen
}

const differs = (claim: Stated, observation: Stated) =>
  claim.rank !== 'deprecated' && claim.figure.some((part, i) => part !== observation.figure[i])

/** What was measured, by counting or by estimate, is one line; plans, targets, forecasts and capacities are others. */
const lane = (kind: Kind): Kind => (kind === 'estimate' ? 'actual' : kind)
