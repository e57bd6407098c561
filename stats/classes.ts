/**
 * The values at which the second and each further of `count` classes begins, about equally many values in each
 * (quantile classification). Each begins at a value that is there, so none is empty; equal values are never parted,
 * and there are fewer classes where there are fewer distinct values. Empty for one class or no value.
 *
 * quantileClasses([1, 2, 3, 4, 5, 60], 3) → [3, 5]
 * quantileClasses([7, 7, 7, 9], 4) → [9]
 */
export function quantileClasses(values: readonly number[], count: number): number[] {
  const sorted = Float64Array.from(values).sort()
  const next = sorted.find((value) => value > (sorted[0] ?? 0))
  const starts = wholeNumbers(1, checked(count) - 1).map(
    (i) => sorted[Math.ceil(((sorted.length - 1) * i) / count)],
  )
  return [...new Set(starts.flatMap((start) => (start === sorted[0] ? next : start) ?? []))]
}

/**
 * The values at which the second and each further class begins where values lie on both sides of zero: one begins at
 * zero, and each side has at most `count` classes, about equally many of its values in each (quantiles of the side). A
 * side without values has none.
 *
 * divergingClasses([-9, -1, 1, 2, 3, 60], 2) → [-1, 0, 3]
 */
export function divergingClasses(values: readonly number[], count: number): number[] {
  const [below, above] = [values.filter((value) => value < 0), values.filter((value) => value >= 0)]
  const zero = below.length > 0 && above.length > 0 ? [0] : []
  return [...quantileClasses(below, count), ...zero, ...quantileClasses(above, count)]
}

/**
 * The class that a value falls in, counted from 0, among classes that begin at `starts`.
 *
 * classOf([3, 5], 3) → 1
 */
export function classOf(starts: readonly number[], value: number): number {
  return starts.filter((start) => start <= value).length
}

function checked(count: number): number {
  if (!Number.isInteger(count) || count < 1) throw new Error(`invalid number of classes: ${count}`)
  return count
}

const wholeNumbers = (first: number, last: number) =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
