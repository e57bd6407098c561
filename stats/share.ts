import { shareOf } from './inexact'
import { byPeriod, derived, type Series } from './series'

/**
 * The share of a series in a whole of the same unit, period by period, in per cent. Left out where either is missing or
 * below zero, the whole is zero, or nothing bounds the share. A part of a sum that is "at least" is "at most"; bounds
 * are those of independent figures, never too narrow.
 *
 * share(exactSeries({ 2020: 8, 2021: 9 }), exactSeries({ 2020: 32 })) → exactSeries({ 2020: 25 })
 */
export function share(part: Series, whole: Series): Series {
  const wholes = byPeriod(whole)
  return derived(part, (observed) => {
    const all = wholes.get(observed.period)
    return all && shareOf(observed, all)
  })
}
