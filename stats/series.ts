import type { Measured } from './inexact'

/** A figure and the time period it is for. */
export type Observed = Measured & { period: string }

/**
 * Observations of one thing in the order of time, at most one for a period. A gap is a period that is not there, so
 * what transforms a series answers with a series: where a figure has no answer, the period is left out.
 */
export type Series = readonly Observed[]

/**
 * A series of exact figures.
 *
 * exactSeries({ '2024-Q1': 4 }) → [{ period: '2024-Q1', value: 4, qualifier: 'exact' }]
 */
export function exactSeries(values: Readonly<Record<string, number>>): Series {
  return Object.entries(values).map(([period, value]) => ({ period, value, qualifier: 'exact' }))
}

/**
 * The observations of a series by their periods.
 *
 * byPeriod(exactSeries({ 2023: 4, 2024: 5 })).get('2024') → { period: '2024', value: 5, qualifier: 'exact' }
 */
export function byPeriod(series: Series): ReadonlyMap<string, Observed> {
  return new Map(series.map((observed) => [observed.period, observed]))
}

/**
 * The series of what is found for each observation; where nothing is found there is a gap.
 *
 * derived(exactSeries({ 2023: 4, 2024: 5 }), (it) => (it.value > 4 ? it : undefined)) → exactSeries({ 2024: 5 })
 */
export function derived(series: Series, find: (observed: Observed) => Measured | undefined): Series {
  return series.flatMap((observed) => {
    const found = find(observed)
    return found ? [{ ...found, period: observed.period }] : []
  })
}
