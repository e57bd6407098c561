import type { Observations } from '../seed/observations'
import { chooseObservation } from '../stats/choose'
import { type Kind, kinds } from '../stats/codes'
import { observed, type Stated, type StatedSeries } from './stated'

/**
 * What is charted of a series: the chosen claims by their order, each with the number of others at its period and lane
 * that say another figure; `all` where nothing is stated twice, as of most series of a data set.
 */
export type Chosen = ReadonlyMap<number, number> | 'all'

/**
 * One observation for each period and lane of a series; deprecated ones do not count as others. Claims without a period
 * are never charted.
 */
export function chosenOf(series: StatedSeries, observations: Observations): Chosen {
  if (series.claims.length === 0 && series.runs.length === 1) return 'all'
  const chosen = new Map<number, number>()
  for (const claims of rivals([...series.claims, ...observed(observations, series.runs)])) {
    const observation = chooseObservation(claims, lane(claims[0]?.kind ?? kinds[0]))
    if (observation)
      chosen.set(observation.order, claims.filter((claim) => differs(claim, observation)).length)
  }
  return chosen
}

export const isChosen = (chosen: Chosen, order: number): boolean => chosen === 'all' || chosen.has(order)

/** Whether a claim is charted and how many rivals it has, as the table of claims says it. */
export const charted = (chosen: Chosen, order: number): [chosen: number, rivals: number] => {
  const rivals = chosen === 'all' ? 0 : chosen.get(order)
  return rivals === undefined ? [0, 0] : [1, rivals]
}

/** The claims of a series by period and lane. */
function rivals(stated: readonly Stated[]): Iterable<readonly Stated[]> {
  const groups = new Map<string, Stated[]>()
  for (const claim of stated) {
    if (claim.period === null) continue
    const key = `${claim.period} ${lane(claim.kind)}`
    const group = groups.get(key)
    if (group) group.push(claim)
    else groups.set(key, [claim])
  }
  return groups.values()
}

const differs = (claim: Stated, observation: Stated) =>
  claim !== observation &&
  claim.rank !== 'deprecated' &&
  (claim.value !== observation.value ||
    claim.qualifier !== observation.qualifier ||
    claim.lower !== observation.lower ||
    claim.upper !== observation.upper)

/** What was measured, by counting or by estimate, is one line; plans, targets, forecasts and capacities are others. */
export const lane = (kind: Kind): Kind => (kind === 'estimate' ? 'actual' : kind)
