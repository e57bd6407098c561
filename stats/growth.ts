import { changeOf } from './inexact'
import type { Lag } from './lag'
import { byPeriod, derived, type Series } from './series'

/**
 * The growth of each figure in per cent, 100 · (x(t) ÷ x(t−lag) − 1): with `periodBefore` FRED's `pch`, with
 * `yearBefore` its `pc1`. Left out next to a gap, for spans, from a base of zero or below, to a figure below zero,
 * and where nothing bounds it.
 *
 * growth(exactSeries({ 2020: 4, 2021: 5, 2023: 9 }), periodBefore) → exactSeries({ 2021: 25 })
 */
export function growth(series: Series, lag: Lag): Series {
  const observations = byPeriod(series)
  return derived(series, (after) => {
    const before = observations.get(lag(after.period) ?? '')
    return before && changeOf(before, after)
  })
}
