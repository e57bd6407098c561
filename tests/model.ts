import type { Indicator } from '../db/queries/indicators'
import type { Claim } from '../db/queries/observations'

/** An indicator as queries give it, in billions of dollars where a test says nothing else. */
export const indicatorOf = (change: Partial<Indicator>): Indicator => ({
  indicator: 'trade-turnover',
  topic: 'trade',
  topicName: 'Trade',
  name: 'Trade turnover',
  definition: 'Exports plus imports',
  unitMult: 9,
  unit: { unit: 'USD', name: 'US dollars', symbol: '$', placement: 'prefix', scale: 'short' },
  frequency: 'mixed',
  chart: 'line',
  featured: false,
  code: null,
  note: null,
  ...change,
})

/** A charted claim, exact and measured, with what a test says of it. */
export const claimOf = (
  indicator: string,
  entity: string,
  timePeriod: string,
  value: number,
  change: Partial<Claim> = {},
): Claim => {
  const [refArea = '', counterpartArea = null] = entity.split('.')
  return {
    id: 1,
    indicator,
    refArea,
    refName: refArea,
    counterpartArea,
    counterpartName: counterpartArea,
    timePeriod,
    year: Number(timePeriod.slice(0, 4)),
    value,
    valueText: String(value),
    qualifier: 'exact',
    lower: null,
    upper: null,
    lowerText: null,
    upperText: null,
    kind: 'actual',
    obsStatus: null,
    scope: null,
    quote: null,
    periodAsStated: null,
    periodBasis: null,
    rank: 'normal',
    rankReason: null,
    note: null,
    chosen: true,
    rivals: 0,
    source: 'ministry-2025',
    sourceTitle: 'Trade in 2024',
    publisher: 'Ministry',
    url: null,
    published: '2025-05-21',
    sourceClass: 'primary',
    licence: null,
    language: 'en',
    repeats: null,
    origin: 'ministry-2025',
    repeatsTitle: null,
    ...change,
  }
}
