import { boundsOf, type Measured, measured } from './inexact'

/**
 * The quantile at a share from 0 to 1 of sorted numbers, by Hyndman and Fan's definition 7 (1996), R's default: it lies
 * at (n − 1) · share, between two of them in proportion. Undefined for none.
 *
 * quantile([1, 2, 3, 10], 0.5) → 2.5
 */
export function quantile(sorted: ArrayLike<number>, share: number): number | undefined {
  const at = (sorted.length - 1) * share
  const below = Math.floor(at)
  const [low, high] = [sorted[below], sorted[below + 1]]
  if (low === undefined || high === undefined || low === high || at === below) return low
  return low * (1 - at + below) + high * (at - below)
}

/**
 * The same of figures, in their unit, between the quantile of their lower and that of their upper bounds: the median
 * of 1, 2 and "over 45" is exact. Undefined for none and where nothing bounds it.
 *
 * quantileOf([{ value: 1, qualifier: 'exact' }, { value: 2, qualifier: 'exact' }, { value: 45, qualifier: 'over' }], 0.5) → { value: 2, qualifier: 'exact' }
 */
export function quantileOf(figures: readonly Measured[], share: number): Measured | undefined {
  const at = (numberOf: (figure: Measured) => number) =>
    quantile(Float64Array.from(figures, numberOf).sort(), share)
  const value = at((figure) => figure.value)
  const low = at((figure) => boundsOf(figure)[0])
  const high = at((figure) => boundsOf(figure)[1])
  if (value === undefined || low === undefined || high === undefined) return undefined
  return measured(value, low, high, figures)
}
