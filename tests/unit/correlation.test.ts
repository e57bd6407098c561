import { expect, test } from 'vitest'
import { correlation } from '../../stats/correlation'
import type { Measured } from '../../stats/inexact'
import { pairs } from '../../stats/pairs'
import { regression } from '../../stats/regression'

const paired = (xs: readonly number[], ys: readonly number[]) => xs.map((x, i) => ({ x, y: ys[i] ?? 0 }))

/** Anscombe, Graphs in Statistical Analysis, 1973: the first, third and fourth of his four sets. */
const [first, third, fourth] = [
  paired(
    [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5],
    [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68],
  ),
  paired(
    [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5],
    [7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73],
  ),
  paired(
    [8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8],
    [6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.5, 5.56, 7.91, 6.89],
  ),
]

test('Pearson’s r agrees with R’s cor(x, y) on Anscombe’s sets', () => {
  expect(correlation(first).n).toBe(11)
  expect(correlation(first).pearson).toBeCloseTo(0.816420516345, 12)
  expect(correlation(third).pearson).toBeCloseTo(0.81628673949, 12)
  expect(correlation(fourth).pearson).toBeCloseTo(0.816521436889, 12)
})

test('Spearman’s r agrees with R’s cor(x, y, method = "spearman"), ties at the middle of their ranks', () => {
  expect(correlation(first).spearman).toBeCloseTo(0.818181818182, 12)
  expect(correlation(third).spearman).toBeCloseTo(0.990909090909, 12)
  expect(correlation(fourth).spearman).toBeCloseTo(0.5, 12)
  const tied = correlation(paired([1, 2, 2, 4, 5, 5, 5, 9], [2, 1, 4, 4, 6, 5, 7, 7]))
  expect(tied.pearson).toBeCloseTo(0.832035145907, 12)
  expect(tied.spearman).toBeCloseTo(0.90077751054, 12)
})

test('a correlation is undefined for fewer than three pairs and for a constant', () => {
  expect(correlation([])).toEqual({ n: 0, pearson: undefined, spearman: undefined })
  expect(correlation(paired([0.1, 0.1, 0.1], [1, 2, 3]))).toEqual({
    n: 3,
    pearson: undefined,
    spearman: undefined,
  })
  expect(correlation(paired([1, 2, 3], [3, 2, 1]))).toEqual({ n: 3, pearson: -1, spearman: -1 })
})

test('the regression agrees with R’s lm(y ~ x)', () => {
  expect(regression(first)?.slope).toBeCloseTo(0.500090909091, 12)
  expect(regression(first)?.intercept).toBeCloseTo(3.00009090909, 11)
  expect(regression(fourth)?.slope).toBeCloseTo(0.499909090909, 12)
})

test('no line goes through one pair or up a constant x', () => {
  expect(regression([])).toBeUndefined()
  expect(regression(paired([1], [2]))).toBeUndefined()
  expect(regression(paired([1, 1], [2, 3]))).toBeUndefined()
})

test('pairs() has the areas of which both figures are exact or about', () => {
  const exact = (value: number): Measured => ({ value, qualifier: 'exact' })
  const xs = new Map([
    ['KAZ', exact(1)],
    ['UZB', { value: 2, qualifier: 'over' } as const],
    ['KGZ', exact(3)],
  ])
  const ys = new Map<string, Measured>([
    ['KAZ', { value: 5, qualifier: 'about' }],
    ['UZB', exact(6)],
    ['TKM', exact(7)],
  ])
  expect(pairs(xs, ys)).toEqual([{ key: 'KAZ', x: 1, y: 5 }])
})
