/** Two figures of one thing: of an area, or of a period. */
export type Pair = { x: number; y: number }

/** How far two measures go together, and over how many pairs. */
export type Correlation = { n: number; pearson: number | undefined; spearman: number | undefined }

/**
 * Pearson's product-moment correlation and Spearman's rank correlation, which is Pearson's of the ranks with ties at
 * the middle of theirs (R's `cor`); both without a unit, from −1 to 1. Undefined for fewer than three pairs and where
 * one of the measures is constant.
 *
 * correlation([{ x: 1, y: 1 }, { x: 2, y: 4 }]) → { n: 2, pearson: undefined, spearman: undefined }
 */
export function correlation(pairs: readonly Pair[]): Correlation {
  const xs = pairs.map(({ x }) => x)
  const ys = pairs.map(({ y }) => y)
  return { n: pairs.length, pearson: pearson(xs, ys), spearman: pearson(middleRanks(xs), middleRanks(ys)) }
}

function pearson(xs: readonly number[], ys: readonly number[]): number | undefined {
  if (xs.length < 3 || isConstant(xs) || isConstant(ys)) return undefined
  const [dx, dy] = [deviations(xs), deviations(ys)]
  const r = product(dx, dy) / Math.sqrt(product(dx, dx) * product(dy, dy))
  return Math.max(-1, Math.min(1, r))
}

const isConstant = (values: readonly number[]) => values.every((value) => value === values[0])

function deviations(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.map((value) => value - mean)
}

const product = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)

function middleRanks(values: readonly number[]): number[] {
  const order = values.map((value, i) => ({ value, i })).sort((a, b) => a.value - b.value)
  const ranks = [...values]
  for (let first = 0, end = 0; first < order.length; first = end) {
    while (order[end]?.value === order[first]?.value && end < order.length) end += 1
    for (const { i } of order.slice(first, end)) ranks[i] = (first + end + 1) / 2
  }
  return ranks
}
