import type { Pair } from './correlation'

/**
 * The straight line y = intercept + slope · x by least squares (R's `lm(y ~ x)`); the slope in units of y per unit of
 * x. Undefined for fewer than two pairs and where x is constant.
 *
 * regression([{ x: 0, y: 1 }, { x: 2, y: 5 }]) → { slope: 2, intercept: 1 }
 */
export function regression(pairs: readonly Pair[]): { slope: number; intercept: number } | undefined {
  if (pairs.every(({ x }) => x === pairs[0]?.x)) return undefined
  const meanX = pairs.reduce((sum, { x }) => sum + x, 0) / pairs.length
  const meanY = pairs.reduce((sum, { y }) => sum + y, 0) / pairs.length
  const covariation = pairs.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0)
  const slope = covariation / pairs.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0)
  return { slope, intercept: meanY - slope * meanX }
}
