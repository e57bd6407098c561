import { expect, test } from 'vitest'
import { ranking } from '../../stats/ranking'

test('ranking() agrees with R’s rank(-x, ties.method = "min")', () => {
  const figures = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5].map((value, i) => ({
    i,
    value,
    qualifier: 'exact' as const,
  }))
  const ranks = ranking(figures)
    .sort((a, b) => a.i - b.i)
    .map(({ rank }) => rank)
  expect(ranks).toEqual([7, 10, 6, 10, 3, 1, 9, 2, 3, 7, 3])
})

test('ranking() keeps what it ranks, equal ones in the order in which they came', () => {
  expect(
    ranking([
      { area: 'KGZ', value: 3, qualifier: 'exact' },
      { area: 'UZB', value: 5, qualifier: 'over' },
      { area: 'AZE', value: 3, qualifier: 'exact' },
      { area: 'TKM', value: -1, qualifier: 'exact' },
    ]),
  ).toEqual([
    { area: 'UZB', value: 5, qualifier: 'over', rank: 1 },
    { area: 'KGZ', value: 3, qualifier: 'exact', rank: 2 },
    { area: 'AZE', value: 3, qualifier: 'exact', rank: 2 },
    { area: 'TKM', value: -1, qualifier: 'exact', rank: 4 },
  ])
  expect(ranking([])).toEqual([])
})
