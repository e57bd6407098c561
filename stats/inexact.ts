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
  const [low, high] = parts.map(bounds).reduce((sum, part) => [sum[0] + part[0], sum[1] + part[1]])
  return measured(total(parts), low, high, parts)
}

/**
 * A part in per cent of its whole, both in one unit and not negative. Undefined where the whole is 0 or nothing
 * bounds the share ("over" of "over").
 *
 * shareOf({ value: 8, qualifier: 'over' }, { value: 32, qualifier: 'exact' }) → { value: 25, qualifier: 'at-least' }
 */
export function shareOf(part: Measured, whole: Measured): Measured | undefined {
  const ratio = ratioOf(part, whole)
  return ratio && scaled(ratio, 100, 0)
}

/**
 * The change from one figure to a later one in per cent of the first. Undefined where the first is not positive
 * (a change from nothing or from below it has no meaning) or nothing bounds the change.
 *
 * changeOf({ value: 4, qualifier: 'exact' }, { value: 5, qualifier: 'exact' }) → { value: 25, qualifier: 'exact' }
 */
export function changeOf(before: Measured, after: Measured): Measured | undefined {
  const ratio = after.value < 0 ? undefined : ratioOf(after, before)
  return ratio && scaled(ratio, 100, -100)
}

/**
 * The difference of two figures of one unit. Undefined where nothing bounds it.
 *
 * differenceOf({ value: -29, qualifier: 'exact' }, { value: -29.5, qualifier: 'exact' }) → { value: -0.5, qualifier: 'exact' }
 */
export function differenceOf(before: Measured, after: Measured): Measured | undefined {
  const [low, high] = [bounds(before), bounds(after)] as const
  return measured(after.value - before.value, high[0] - low[1], high[1] - low[0], [before, after])
}

function ratioOf(part: Measured, whole: Measured): Measured | undefined {
  if (whole.value <= 0 || part.value < 0) return undefined
  const [partLow, partHigh] = bounds(part).map((bound) => Math.max(0, bound))
  const [wholeLow, wholeHigh] = bounds(whole).map((bound) => Math.max(0, bound))
  const low = quotient(partLow ?? 0, wholeHigh ?? 0)
  const high = quotient(partHigh ?? 0, wholeLow ?? 0)
  const isFloor = low === 0 && part.value > 0
  return measured(part.value / whole.value, isFloor ? Number.NEGATIVE_INFINITY : low, high, [part, whole])
}

const quotient = (a: number, b: number) => (b === 0 ? Number.POSITIVE_INFINITY : b === Infinity ? 0 : a / b)

/** Where the true value can lie. "About" says that it is near, not how near, so it bounds as the value itself. */
function bounds({ value, qualifier, lower, upper }: Measured): readonly [low: number, high: number] {
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

function measured(value: number, low: number, high: number, from: readonly Measured[]): Measured | undefined {
  const [hasFloor, hasCeiling] = [Number.isFinite(low), Number.isFinite(high)]
  if (!hasFloor && !hasCeiling) return undefined
  if (!hasCeiling) return { value: low, qualifier: 'at-least' }
  if (!hasFloor) return { value: high, qualifier: 'at-most' }
  if (low < high) return { value, qualifier: 'range', lower: low, upper: high }
  return { value, qualifier: from.some((part) => part.qualifier === 'about') ? 'about' : 'exact' }
}

function scaled({ value, qualifier, lower, upper }: Measured, factor: number, offset: number): Measured {
  const scale = (number: number) => number * factor + offset
  if (lower == null || upper == null) return { value: scale(value), qualifier }
  return { value: scale(value), qualifier, lower: scale(lower), upper: scale(upper) }
}

const total = (parts: readonly Measured[]) => parts.reduce((sum, { value }) => sum + value, 0)
