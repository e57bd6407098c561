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
 * The values at which the second and each further of at most `count` classes begins, in equal steps of 1, 2, 2.5 or 5
 * times a power of ten, the narrowest that are enough; zero is one of them where values lie on both sides of it. Empty
 * for one class, for no value and where all are equal.
 *
 * equalClasses([-3, 1, 9], 5) → [0, 5]
 */
export function equalClasses(values: readonly number[], count: number): number[] {
  const sorted = Float64Array.from(values).sort()
  const [low = 0, high = 0] = [sorted[0], sorted.at(-1)]
  if (checked(count) === 1 || low === high) return []
  const power = Math.floor(Math.log10((high - low) / count))
  const choices = wholeNumbers(power, power + 2).flatMap((tens) =>
    [1, 2, 2.5, 5].map((step) => multiples(low, high, step, tens)),
  )
  return choices.find((starts) => starts.length < count) ?? []
}

/** The multiples of a step between two values. Tenths are divided by, since 0.1 is no binary number. */
function multiples(low: number, high: number, step: number, tens: number): number[] {
  const [times, over] = tens < 0 ? [step, 10 ** -tens] : [step * 10 ** tens, 1]
  return wholeNumbers(Math.floor((low * over) / times), Math.ceil((high * over) / times))
    .map((i) => (i * times) / over)
    .filter((start) => start > low && start < high)
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
