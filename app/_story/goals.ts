import { group } from 'd3-array'
import type { Claim } from '../../db/queries/observations'
import { type Measured, shareOf } from '../../stats/inexact'
import { entityOf } from '../_view/entity'
import { isYear, latestMeasured, latestOfKind } from './latest'
import type { Told } from './read'

/**
 * What was meant or foreseen for a year beside what came: the figure of that year, or the latest where the year is
 * still to come or not named, and the share that it makes. `also` counts further sources that say the same.
 */
export type Goal = Told & { also: number; actual: Claim | undefined; share: Measured | undefined }

/** The targets, plans and forecasts among claims, by indicator and year, one without a year last. */
export function goalsOf(told: readonly Told[]): Goal[] {
  const meant = told.filter(
    ({ claim }) =>
      intents.includes(claim.kind) &&
      claim.rank !== 'deprecated' &&
      (claim.timePeriod === null || isYear(claim)),
  )
  return [...group(meant, goalKey).values()]
    .flatMap((same) => {
      const first = [...same].sort((a, b) => said(a).localeCompare(said(b), 'en'))[0]
      return first ? [{ ...first, also: same.length - 1 }] : []
    })
    .sort((a, b) => yearOf(a) - yearOf(b))
    .map((goal) => {
      const actual = cameOf(goal, told)
      return { ...goal, actual, share: actual && shareOf(actual, goal.claim) }
    })
}

/** The first target for a year after the given one, of the whole. */
export function nextTarget(told: readonly Told[], after: number): Told | undefined {
  return goalsOf(told).find(
    ({ claim }) =>
      claim.kind === 'target' && claim.scope === null && claim.year !== null && claim.year > after,
  )
}

const intents: readonly Claim['kind'][] = ['target', 'plan', 'forecast']

const goalKey = ({ claim }: Told) =>
  [
    claim.indicator,
    entityOf(claim),
    claim.timePeriod,
    claim.kind,
    claim.value,
    claim.qualifier,
    claim.scope,
  ].join(' ')

const said = ({ claim }: Told) => claim.published ?? '9999'
const yearOf = ({ claim }: Told) => claim.year ?? Number.POSITIVE_INFINITY

/** A goal of a part is not held against the whole; one of a capacity is held against the capacity that is there. */
function cameOf({ claim: goal, indicator }: Told, told: readonly Told[]): Claim | undefined {
  const comparable = told.filter(
    ({ claim }) =>
      claim.indicator === goal.indicator && entityOf(claim) === entityOf(goal) && claim.scope === goal.scope,
  )
  if (indicator.indicator.startsWith('capacity-')) return latestOfKind(comparable, ['capacity'])?.claim
  const years = comparable.filter(({ claim }) => isYear(claim))
  return (latestMeasured(years.filter(({ claim }) => claim.year === goal.year)) ?? latestMeasured(years))
    ?.claim
}
