import { group } from 'd3-array'
import { isMeasured } from '../_chart/reading'
import { isYear } from './latest'
import type { Told } from './read'

/** For each year that has figures of parts, the drawn one of the whole first, then the parts; the latest year first. */
export function scopesOf(told: readonly Told[]): Told[] {
  const measured = told.filter(
    ({ claim }) => isMeasured(claim) && isYear(claim) && claim.rank !== 'deprecated',
  )
  return [...group(measured, ({ claim }) => claim.year ?? 0)]
    .filter(([, rows]) => rows.some(({ claim }) => claim.scope !== null))
    .sort(([a], [b]) => b - a)
    .flatMap(([, rows]) => [
      ...rows.filter(({ claim }) => claim.chosen),
      ...rows.filter(({ claim }) => claim.scope !== null && !claim.chosen),
    ])
}
