import { type Measured, mapped, sumOf } from './inexact'
import { quantileOf } from './quantile'
import type { Observed, Series } from './series'

/** What a series comes to. A least or greatest figure stands with its period, the earliest where it has several. */
export type Summary = {
  n: number
  first: Observed
  last: Observed
  min: Observed | undefined
  max: Observed | undefined
  mean: Measured | undefined
  lowerQuartile: Measured | undefined
  median: Measured | undefined
  upperQuartile: Measured | undefined
}

/**
 * The summary of a series in its unit, quartiles by definition 7 (R's `summary`). A gap does not count. An inexact
 * figure leaves inexact only what depends on it ("about" all but the first and the last), and undefined what nothing
 * bounds. Undefined for an empty series.
 *
 * summary(exactSeries({ 2020: 4, 2021: 1, 2022: 4 }))?.max → { period: '2020', value: 4, qualifier: 'exact' }
 */
export function summary(series: Series): Summary | undefined {
  const [first, last] = [series[0], series.at(-1)]
  if (!first || !last) return undefined
  const sum = sumOf(series)
  const least = series.reduce((best, observed) => (observed.value < best.value ? observed : best))
  const greatest = series.reduce((best, observed) => (observed.value > best.value ? observed : best))
  const at = (share: number) => quantileOf(series, share)
  return {
    n: series.length,
    first,
    last,
    min: dated(at(0), least.period),
    max: dated(at(1), greatest.period),
    mean: sum && mapped(sum, (value) => value / series.length),
    lowerQuartile: at(0.25),
    median: at(0.5),
    upperQuartile: at(0.75),
  }
}

const dated = (figure: Measured | undefined, period: string) => figure && { ...figure, period }
