import { type Candidate, chooseObservation } from '../stats/choose'
import { type Kind, kinds, type Qualifier } from '../stats/codes'

/** A claim on its way into the database, with what it says in the indicator's multiplier. */
export type Stated = Candidate & {
  series: number
  period: string | null
  source: string | null
  value: number
  valueText: string
  qualifier: Qualifier
  lower: number | null
  upper: number | null
}

/**
 * One observation for each series, period and lane, with the number of other claims there that say another figure;
 * deprecated ones do not count. Claims without a period are never charted.
 */
export function chosenAmong(stated: readonly Stated[]): Map<Stated, number> {
  const chosen = new Map<Stated, number>()
  for (const groups of rivals(stated).values())
    for (const group of groups.values()) {
      const claims = Array.isArray(group) ? group : [group]
      const observation = chooseObservation(claims, lane(claims[0]?.kind ?? kinds[0]))
      if (observation) chosen.set(observation, claims.filter((claim) => differs(claim, observation)).length)
    }
  return chosen
}

type Groups = Map<string, Stated | Stated[]>

/** The claims of each series by period and lane; most stand alone, and a million lists would cost more than all else. */
function rivals(stated: readonly Stated[]): Map<number, Groups> {
  const series = new Map<number, Groups>()
  for (const claim of stated) {
    if (claim.period === null) continue
    let groups = series.get(claim.series)
    if (groups === undefined) {
      groups = new Map()
      series.set(claim.series, groups)
    }
    const among = lane(claim.kind)
    const key = among === 'actual' ? claim.period : `${claim.period} ${among}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, claim)
    else if (Array.isArray(group)) group.push(claim)
    else groups.set(key, [group, claim])
  }
  return series
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
