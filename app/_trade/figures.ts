import type { Claim } from '../../db/queries/observations'
import { type Measured, shareOf, sumOf } from '../../stats/inexact'
import { flowIn, type Ledger } from './ledger'
import { indicatorOf, type Measure } from './view'

/**
 * A yearly figure of a pair. One that is computed has the claims it was divided by as its `whole`, and the claim
 * that was divided as its `claim`; one that a source states has no whole.
 */
export type Figure = { year: number; measured: Measured; claim: Claim; whole: readonly Claim[] }

/** The power of ten in which the values of each indicator stand. */
export type Multipliers = ReadonlyMap<string, number>

/** The figures that an area states of its trade with another, by year, the earliest first. */
export function figuresOf(
  ledger: Ledger,
  multipliers: Multipliers,
  measure: Measure,
  pair: { refArea: string; counterpartArea: string },
): Figure[] {
  const stated = [...flowIn(ledger, indicatorOf[measure], pair.refArea, pair.counterpartArea)].map(
    ([year, claim]): Figure => ({ year, measured: claim, claim, whole: [] }),
  )
  if (measure !== 'share' || pair.counterpartArea === world) return measure === 'share' ? [] : stated
  const known = new Set(stated.map(({ year }) => year))
  const turnover = flowIn(ledger, indicatorOf.turnover, pair.refArea, pair.counterpartArea)
  const computed = [...turnover].flatMap(([year, claim]): Figure[] => {
    const whole = known.has(year) ? [] : wholeOf(ledger, pair.refArea, year)
    const total = sumOf(whole.map((one) => inUnits(one, multipliers)))
    const measured = total && shareOf(inUnits(claim, multipliers), total)
    return measured ? [{ year, measured, claim, whole }] : []
  })
  return [...stated, ...computed].sort((a, b) => a.year - b.year)
}

/** A figure in whole units, so that those of two indicators can be set against each other. */
export function inUnits(claim: Claim, multipliers: Multipliers): Measured {
  const scale = 10 ** (multipliers.get(claim.indicator) ?? 0)
  const scaled = (bound: number | null) => (bound === null ? null : bound * scale)
  return {
    value: claim.value * scale,
    qualifier: claim.qualifier,
    lower: scaled(claim.lower),
    upper: scaled(claim.upper),
  }
}

const world = 'WLD'

/** What an area's foreign trade of a year is taken from: the first of these that is whole. */
const totals: readonly (readonly { indicator: string; counterpartArea: string | null }[])[] = [
  [{ indicator: indicatorOf.turnover, counterpartArea: world }],
  [{ indicator: 'total-foreign-trade', counterpartArea: world }],
  [
    { indicator: 'merchandise-exports-usd', counterpartArea: null },
    { indicator: 'merchandise-imports-usd', counterpartArea: null },
  ],
]

/** The indicators that figuresOf reads. */
export const readIndicators: readonly string[] = [
  ...new Set([...Object.values(indicatorOf), ...totals.flat().map(({ indicator }) => indicator)]),
]

function wholeOf(ledger: Ledger, refArea: string, year: number): readonly Claim[] {
  for (const parts of totals) {
    const claims = parts.flatMap(
      ({ indicator, counterpartArea }) => flowIn(ledger, indicator, refArea, counterpartArea).get(year) ?? [],
    )
    if (claims.length === parts.length) return claims
  }
  return []
}
