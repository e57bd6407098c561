import type { Pair } from './correlation'
import type { Measured } from './inexact'

/**
 * Two measures of the same things by their keys (areas in a year, periods of an area), as far as both are exact or
 * about: a bound is no place in a scatter, and would enter a correlation as if it were a value.
 *
 * pairs(new Map([['KAZ', { value: 1, qualifier: 'exact' }]]), new Map([['KAZ', { value: 5, qualifier: 'about' }]])) → [{ key: 'KAZ', x: 1, y: 5 }]
 */
export function pairs(
  xs: ReadonlyMap<string, Measured>,
  ys: ReadonlyMap<string, Measured>,
): (Pair & { key: string })[] {
  return [...xs].flatMap(([key, x]) => {
    const y = ys.get(key)
    return y && isPlaced(x) && isPlaced(y) ? [{ key, x: x.value, y: y.value }] : []
  })
}

const isPlaced = ({ qualifier }: Measured) => qualifier === 'exact' || qualifier === 'about'
