import type { Row } from '../schema'

/** The values that a statement leaves open, both ends inclusive. */
export type Interval = readonly [low: number, high: number]

/** How far "about" may reach, as a part of the value. */
const about = 0.05

/**
 * What a stated figure can mean: half a unit of its last digit to either side, more where it is "about", and all
 * beyond it where it is "over" or "under".
 */
export function intervalOf({ value, qualifier, lower, upper }: Row<'claims'>, scale: number): Interval {
  const stated = Number(value)
  const half = 0.5 * 10 ** -(value.split('.')[1]?.length ?? 0)
  const reach = qualifier === 'about' ? Math.max(half, about * Math.abs(stated)) : half
  switch (qualifier) {
    case 'over':
    case 'at-least':
      return [(stated - half) * scale, Number.POSITIVE_INFINITY]
    case 'under':
    case 'at-most':
      return [0, (stated + half) * scale]
    case 'range':
      return [Number(lower ?? value) * scale, Number(upper ?? value) * scale]
    default:
      return [(stated - reach) * scale, (stated + reach) * scale]
  }
}

export const overlap = (a: Interval, b: Interval) => a[0] <= b[1] && b[0] <= a[1]
