import { boundsOf, type Measured, mapped } from './inexact'
import { derived, type Series } from './series'

/**
 * Whether figures fit a logarithmic scale: there are some, and each is above zero with what bounds it. "Under 5" fits,
 * for it is drawn at 5.
 *
 * fitsLogScale(exactSeries({ 2020: 0, 2021: 5 })) → false
 */
export function fitsLogScale(figures: readonly Measured[]): boolean {
  return figures.length > 0 && figures.every(isPositive)
}

/**
 * The natural logarithm of each figure, FRED's `log`, without a unit. Left out where a figure or its lower bound is
 * zero or below.
 *
 * logarithm(exactSeries({ 2020: 0, 2021: 1 })) → exactSeries({ 2021: 0 })
 */
export function logarithm(series: Series): Series {
  return derived(series, (observed) => (isPositive(observed) ? mapped(observed, Math.log) : undefined))
}

function isPositive(figure: Measured): boolean {
  const [low] = boundsOf(figure)
  return figure.value > 0 && (low > 0 || low === Number.NEGATIVE_INFINITY)
}
