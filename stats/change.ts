import { differenceOf } from './inexact'
import type { Lag } from './lag'
import { byPeriod, derived, type Series } from './series'

/**
 * The change of each figure, x(t) − x(t−lag), in the unit of the series: with `periodBefore` FRED's `chg`, with
 * `yearBefore` its `ch1`. Left out next to a gap, for spans, and where nothing bounds the difference.
 *
 * change(exactSeries({ 2020: 4, 2021: 5, 2023: 9 }), periodBefore) → exactSeries({ 2021: 1 })
 */
export function change(series: Series, lag: Lag): Series {
  const observations = byPeriod(series)
  return derived(series, (after) => {
    const before = observations.get(lag(after.period) ?? '')
    return before && differenceOf(before, after)
  })
}
