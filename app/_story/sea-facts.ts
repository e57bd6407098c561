import { group } from 'd3-array'
import type { Claim } from '../../db/queries/observations'
import { differenceOf, type Measured } from '../../stats/inexact'
import { isMeasured } from '../_chart/reading'
import { endOf, isYear } from './latest'
import type { Told } from './read'
import { isWholeYear, partsOf } from './sea-level'

/** The low that the hydrologists of the sea read every level against. */
export const lowYear = 1977

/** The drawn level of the whole sea in the year of the low. */
export const historicLow = (levels: readonly Told[]): Told | undefined =>
  levels.find(({ claim }) => claim.chosen && claim.year === lowYear && isWholeYear(claim))

/** The latest year that has a figure and not only a bound, of the whole or, where nobody states it, of a part. */
export const latestLevel = (levels: readonly Told[]): Told | undefined =>
  levels
    .filter(({ claim }) => claim.chosen && isMeasured(claim) && isYear(claim) && !isBound(claim))
    .sort((a, b) => endOf(b.claim).localeCompare(endOf(a.claim), 'en'))[0]

/** The latest year for which sources state different levels of the whole sea, with the highest and the lowest of them. */
export function latestSpread(levels: readonly Told[]): { high: Told; low: Told } | undefined {
  const figures = levels.filter(
    ({ claim }) => isMeasured(claim) && isWholeYear(claim) && !isBound(claim) && claim.rank !== 'deprecated',
  )
  return [...group(figures, ({ claim }) => claim.year ?? 0)]
    .sort(([a], [b]) => b - a)
    .map(([, rows]) => extremes(rows))
    .find((found) => found !== undefined && found.high.claim.value !== found.low.claim.value)
}

/** The latest period for which the levels of two parts are stated, the higher one first. */
export function partsCompared(levels: readonly Told[]): { high: Told; low: Told } | undefined {
  const scoped = partsOf(levels).filter(({ claim }) => claim.scope !== null)
  const [, latest = []] =
    [...group(scoped, ({ claim }) => claim.timePeriod)]
      .filter(([, rows]) => new Set(rows.map(({ claim }) => claim.scope)).size > 1)
      .sort(([, a], [, b]) => lastDay(b).localeCompare(lastDay(a), 'en'))[0] ?? []
  return extremes(latest)
}

/** The smallest and the largest of what is told, by their values. */
export function extremes(told: readonly Told[]): { high: Told; low: Told } | undefined {
  const sorted = [...told].sort((a, b) => b.claim.value - a.claim.value)
  const [high, low] = [sorted[0], sorted.at(-1)]
  return high && low && { high, low }
}

/** The first and the last drawn year of a series of the whole, and what lies between them. */
export function firstAndLast(
  told: readonly Told[],
): { first: Told; last: Told; loss: Measured | undefined } | undefined {
  const years = told.filter(({ claim }) => claim.chosen && isMeasured(claim) && isWholeYear(claim))
  const [first, last] = [years[0], years.at(-1)]
  return first && last && { first, last, loss: differenceOf(last.claim, first.claim) }
}

const isBound = ({ qualifier }: Claim) => ['over', 'under', 'at-least', 'at-most'].includes(qualifier)
const lastDay = ([one]: readonly Told[]) => (one ? endOf(one.claim) : '')
