import { ratioOf } from './inexact'
import { findPeriod } from './period'
import { byPeriod, derived, type Series } from './series'

/**
 * The index of a series, 100 · x(t) ÷ x(base), so that the base is 100 (FRED's "index, scale value to 100 for chosen
 * date"). Empty where the base is missing, a span, zero or below. An inexact base is 100 all the same and makes the
 * others inexact. Periods of another frequency than the base's are left out: eleven months are no part of a yearly
 * index.
 *
 * rebase(exactSeries({ 2020: 4, 2021: 5 }), '2020') → exactSeries({ 2020: 100, 2021: 125 })
 */
export function rebase(series: Series, base: string): Series {
  const from = byPeriod(series).get(base)
  const frequency = findPeriod(base)?.frequency
  if (!from || from.value <= 0 || frequency === 'span') return []
  return derived(series, (observed) => {
    if (observed.period === base) return { value: 100, qualifier: 'exact' }
    return findPeriod(observed.period)?.frequency === frequency ? ratioOf(observed, from, 100) : undefined
  })
}
