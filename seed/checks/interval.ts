import type { Row } from '../schema'

/** The values that a statement leaves open, both ends inclusive. */
export type Interval = readonly [low: number, high: number]

/** How far "about" may reach, as a part of the value. */
const about = 0.05

/** The closing zeros of a whole number may be rounding, up to this part of it. */
const rounding = 0.025

/**
 * What a stated figure can mean: half a unit of its last digit to either side, more where it is "about", and all
 * beyond it where it is "over" or "under".
 */
export function intervalOf(
  { value, qualifier, lower, upper }: Pick<Row<'claims'>, 'value' | 'qualifier' | 'lower' | 'upper'>,
  scale: number,
): Interval {
  const stated = Number(value)
  const half = halfUnit(value)
  const reach = qualifier === 'about' ? Math.max(half, about * Math.abs(stated)) : half
  switch (qualifier) {
    case 'over':
    case 'at-least':
      return [(stated - half) * scale, Number.POSITIVE_INFINITY]
    case 'under':
    case 'at-most':
      return [Number.NEGATIVE_INFINITY, (stated + half) * scale]
    case 'range':
      return [Number(lower ?? value) * scale, Number(upper ?? value) * scale]
    default:
      return [(stated - reach) * scale, (stated + reach) * scale]
  }
}

function halfUnit(value: string): number {
  const fraction = value.split('.')[1]
  if (fraction !== undefined) return 0.5 * 10 ** -fraction.length
  const zeros = /0*$/.exec(value)?.[0].length ?? 0
  return Math.max(0.5, Math.min(0.5 * 10 ** zeros, rounding * Math.abs(Number(value))))
}

/** All that rival statements leave open together: where they disagree, nothing between them is held against anyone. */
export const spread = (intervals: readonly Interval[]): Interval =>
  intervals.reduce((all, one) => [Math.min(all[0], one[0]), Math.max(all[1], one[1])])

export const sum = (intervals: readonly Interval[]): Interval =>
  intervals.reduce((all, one) => [all[0] + one[0], all[1] + one[1]], [0, 0])

export const minus = (a: Interval, b: Interval): Interval => [a[0] - b[1], a[1] - b[0]]

/** The product of two quantities that cannot be negative. */
export const times = (a: Interval, b: Interval): Interval => [
  Math.max(0, a[0]) * Math.max(0, b[0]),
  a[1] * b[1],
]

/** The quotient of two positive quantities. */
export const over = (a: Interval, b: Interval): Interval => [
  Math.max(0, a[0]) / b[1],
  b[0] > 0 ? a[1] / b[0] : Number.POSITIVE_INFINITY,
]

/** How far two intervals lie apart; not above 0 where they touch. */
export const gap = (a: Interval, b: Interval) => Math.max(a[0] - b[1], b[0] - a[1])

/** Whether two intervals lie apart by more than a part of the largest of their bounds. */
export function apart(a: Interval, b: Interval, tolerance: number): boolean {
  const bounds = [...a, ...b].filter(Number.isFinite).map(Math.abs)
  return gap(a, b) > tolerance * Math.max(...bounds)
}
