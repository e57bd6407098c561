import { group } from 'd3-array'
import type { Claim } from '../../db/queries/observations'
import { period } from '../../stats/period'
import { isMeasured } from '../_chart/reading'

/** The charted figures of whole years: for each indicator and pair of areas, by year, the earliest first. */
export type Ledger = ReadonlyMap<string, ReadonlyMap<number, Claim>>

export function ledgerOf(claims: readonly Claim[]): Ledger {
  const yearly = claims.filter((claim) => claim.chosen && isYearly(claim))
  const flows = group(yearly, (claim) => key(claim.indicator, claim.refArea, claim.counterpartArea))
  return new Map(
    [...flows].map(([flow, rows]) => [
      flow,
      new Map(rows.map((claim) => [Number(claim.timePeriod), claim] as const).sort(([a], [b]) => a - b)),
    ]),
  )
}

export function flowIn(
  ledger: Ledger,
  indicator: string,
  refArea: string,
  counterpartArea: string | null,
): ReadonlyMap<number, Claim> {
  return ledger.get(key(indicator, refArea, counterpartArea)) ?? new Map()
}

/** A measured figure of a whole year: a span of months is never taken for one. */
export const isYearly = (claim: Claim) =>
  claim.timePeriod !== null && isMeasured(claim) && period(claim.timePeriod).frequency === 'A'

const key = (indicator: string, refArea: string, counterpartArea: string | null) =>
  `${indicator} ${refArea}.${counterpartArea ?? ''}`
