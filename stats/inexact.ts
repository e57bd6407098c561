import type { Qualifier } from './codes'

/** A figure and how exactly it is known; a `range` has both bounds. */
export type Measured = {
  value: number
  qualifier: Qualifier
  lower?: number | null
  upper?: number | null
}

/**
 * The sum of figures, in their unit. What is inexact in a part is inexact in the sum: with one part "over" it is
 * "at least"; undefined where nothing bounds it ("over" beside "under"), and for no parts (interval arithmetic,
 * Moore 1966).
 *
 * sumOf([{ value: 2, qualifier: 'exact' }, { value: 45, qualifier: 'over' }]) → { value: 47, qualifier: 'at-least' }
 */
export function sumOf(parts: readonly Measured[]): Measured | undefined {
  if (parts.length === 0) return undefined
  const [low, high] = parts.map(boundsOf).reduce((sum, part) => [sum[0] + part[0], sum[1] + part[1]])
  return measured(total(parts), low, high, parts)
}

/**
 * A part in per cent of its whole, both in one unit and not negative. Undefined where the whole is 0 or nothing
 * bounds the share ("over" of "over").
 *
 * shareOf({ value: 8, qualifier: 'over' }, { value: 32, qualifier: 'exact' }) → { value: 25, qualifier: 'at-least' }
 */
export function shareOf(part: Measured, whole: Measured): Measured | undefined {
  return part.value < 0 ? undefined : ratioOf(part, whole, 100)
}

/**
 * How many times its base a figure is, times `factor`. Undefined where the base is not positive or nothing bounds
 * the ratio; a figure below zero over a positive base is a ratio below zero.
 *
 * ratioOf({ value: -3, qualifier: 'exact' }, { value: 60, qualifier: 'exact' }, 100) → { value: -5, qualifier: 'exact' }
 */
export function ratioOf(figure: Measured, base: Measured, factor: number): Measured | undefined {
  if (base.value <= 0) return undefined
  const [low, high] = boundsOf(figure)
  const [baseLow, baseHigh] = boundsOf(base).map((bound) => Math.max(0, bound))
  const ratioLow = quotient(low, (low < 0 ? baseLow : baseHigh) ?? 0)
  const ratioHigh = quotient(high, (high < 0 ? baseHigh : baseLow) ?? 0)
  const ratio = measured(
    figure.value / base.value,
    ratioLow === 0 && figure.value > 0 ? Number.NEGATIVE_INFINITY : ratioLow,
    ratioHigh === 0 && figure.value < 0 ? Number.POSITIVE_INFINITY : ratioHigh,
    [figure, base],
  )
  return ratio && mapped(ratio, (times) => times * factor)
}

/** Of something over nothing no bound is left, of something over no end of it nothing. */
function quotient(a: number, b: number): number {
  if (a === 0 || b === Number.POSITIVE_INFINITY) return 0
  return b === 0 ? Math.sign(a) * Number.POSITIVE_INFINITY : a / b
}

/**
 * The change from one figure to a later one in per cent of the first. Undefined where the first is not positive
 * (a change from nothing or from below it has no meaning) or nothing bounds the change.
 *
 * changeOf({ value: 4, qualifier: 'exact' }, { value: 5, qualifier: 'exact' }) → { value: 25, qualifier: 'exact' }
 */
export function changeOf(before: Measured, after: Measured): Measured | undefined {
  const ratio = after.value < 0 ? undefined : ratioOf(after, before, 100)
  return ratio && mapped(ratio, (percent) => percent - 100)
}

/**
 * The difference of two figures of one unit. Undefined where nothing bounds it.
 *
 * differenceOf({ value: -29, qualifier: 'exact' }, { value: -29.5, qualifier: 'exact' }) → { value: -0.5, qualifier: 'exact' }
 */
export function differenceOf(before: Measured, after: Measured): Measured | undefined {
  const [low, high] = [boundsOf(before), boundsOf(after)] as const
  return measured(after.value - before.value, high[0] - low[1], high[1] - low[0], [before, after])
}

/**
 * A figure, its bounds with it, under a function that never falls: a logarithm, a factor that is not negative.
 *
 * mapped({ value: 8, qualifier: 'over' }, Math.log2) → { value: 3, qualifier: 'over' }
 */
export function mapped(figure: Measured, rising: (value: number) => number): Measured {
  const { value, qualifier, lower, upper } = figure
  if (lower == null || upper == null) return { value: rising(value), qualifier }
  return { value: rising(value), qualifier, lower: rising(lower), upper: rising(upper) }
}

/**
 * Where the true value can lie. "About" says that it is near, not how near, so it bounds as the value itself.
 *
 * boundsOf({ value: 45, qualifier: 'over' }) → [45, Infinity]
 */
export function boundsOf({ value, qualifier, lower, upper }: Measured): readonly [low: number, high: number] {
  switch (qualifier) {
    case 'over':
    case 'at-least':
      return [value, Number.POSITIVE_INFINITY]
    case 'under':
    case 'at-most':
      return [Number.NEGATIVE_INFINITY, value]
    case 'range':
      return [lower ?? value, upper ?? value]
    default:
      return [value, value]
  }
}

/**
 * The figure that lies between two bounds which were worked out from others: "at least" where nothing caps it,
 * undefined where nothing bounds it at all.
 *
 * measured(47, 47, Infinity, [{ value: 47, qualifier: 'over' }]) → { value: 47, qualifier: 'at-least' }
 */
export function measured(
  value: number,
  low: number,
  high: number,
  from: readonly Measured[],
): Measured | undefined {
  const [hasFloor, hasCeiling] = [Number.isFinite(low), Number.isFinite(high)]
  if (!hasFloor && !hasCeiling) return undefined
  if (!hasCeiling) return { value: low, qualifier: 'at-least' }
  if (!hasFloor) return { value: high, qualifier: 'at-most' }
  if (low < high) return { value, qualifier: 'range', lower: low, upper: high }
  return { value, qualifier: from.some((part) => part.qualifier === 'about') ? 'about' : 'exact' }
}

const total = (parts: readonly Measured[]) => parts.reduce((sum, { value }) => sum + value, 0)
