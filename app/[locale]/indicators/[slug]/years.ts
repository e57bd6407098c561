import type { Claim } from '../../../../db/queries/observations'

/** The first and the last whole year of the charted claims. */
export function yearsOf(claims: readonly Claim[]): [first: number, last: number] {
  const years = claims.flatMap(({ chosen, timePeriod, year }) =>
    chosen && timePeriod?.length === '2024'.length ? (year ?? []) : [],
  )
  return [Math.min(...years), Math.max(...years)]
}
