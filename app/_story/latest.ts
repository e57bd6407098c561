import type { Claim } from '../../db/queries/observations'
import { period } from '../../stats/period'
import { isMeasured } from '../_chart/reading'

/**
 * The latest measured figure among those that are drawn: one of the whole before one of a part, one of a year
 * before one of a shorter period, however late.
 */
export function latestMeasured<T extends { claim: Claim }>(told: readonly T[]): T | undefined {
  return told
    .filter(({ claim }) => claim.chosen && isMeasured(claim))
    .sort(
      (a, b) => wholeness(b.claim) - wholeness(a.claim) || endOf(b.claim).localeCompare(endOf(a.claim), 'en'),
    )[0]
}

/** The latest figure of a kind that was not set aside, one without a date last. */
export function latestOfKind<T extends { claim: Claim }>(
  told: readonly T[],
  kinds: readonly Claim['kind'][],
): T | undefined {
  return told
    .filter(({ claim }) => kinds.includes(claim.kind) && isShown(claim))
    .sort((a, b) => endOf(b.claim).localeCompare(endOf(a.claim), 'en'))[0]
}

/** Drawn, or without a date to be drawn at; what was set aside is neither. */
export const isShown = (claim: Claim) =>
  claim.rank !== 'deprecated' && (claim.chosen || claim.timePeriod === null)

export const isYear = ({ timePeriod }: Claim) => timePeriod !== null && period(timePeriod).frequency === 'A'

export const endOf = ({ timePeriod }: Claim) => (timePeriod === null ? '' : period(timePeriod).end)

const wholeness = (claim: Claim) => (claim.scope === null ? 2 : 0) + (isYear(claim) ? 1 : 0)
