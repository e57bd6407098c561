import { type Measured, mapped, ratioOf } from './inexact'
import { findPeriod, type Period } from './period'
import { byPeriod, type Series } from './series'

/**
 * The compound annual growth rate between two periods in per cent, 100 · ((x(to) ÷ x(from))^(1 ÷ years) − 1); what lies
 * between them does not matter. Undefined where either is missing, a span or of another frequency, `to` does not come
 * after `from`, the first is zero or below, the last below zero, or nothing bounds the rate.
 *
 * cagr(exactSeries({ 2020: 100, 2022: 144 }), '2020', '2022') → { value: 20, qualifier: 'exact' }
 */
export function cagr(series: Series, from: string, to: string): Measured | undefined {
  const observations = byPeriod(series)
  const [first, last] = [observations.get(from), observations.get(to)]
  const years = yearsBetween(findPeriod(from), findPeriod(to))
  if (!first || !last || last.value < 0 || years === undefined || years <= 0) return undefined
  const ratio = ratioOf(last, first, 1)
  return ratio && mapped(ratio, (times) => 100 * Math.max(0, times) ** (1 / years) - 100)
}

/** Whole years for years, quarters of a year for quarters; days count as parts of a mean year. */
function yearsBetween(from: Period | undefined, to: Period | undefined): number | undefined {
  if (!from || !to || from.frequency !== to.frequency || from.frequency === 'span') return undefined
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.start.split('-').map(Number)
  const [toYear = 0, toMonth = 0, toDay = 0] = to.start.split('-').map(Number)
  return toYear - fromYear + (toMonth - fromMonth) / 12 + (toDay - fromDay) / 365.25
}
