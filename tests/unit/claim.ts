import type { Claim } from '../../db/queries/observations'

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
    source: 'ministry-2025',
    sourceTitle: 'Trade in 2024',
    publisher: 'Ministry',
    url: null,
    published: '2025-05-21',
    sourceClass: 'primary',
    licence: null,
    language: 'en',
    repeats: null,
    repeatsTitle: null,
    ...change,
  }
}
