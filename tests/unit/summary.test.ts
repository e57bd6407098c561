import { expect, test } from 'vitest'
import { quantile } from '../../stats/quantile'
import { exactSeries, type Series } from '../../stats/series'
import { summary } from '../../stats/summary'

/** R: Nile[1:10] */
const nile = exactSeries({
  1871: 1120,
  1872: 1160,
  1873: 963,
  1874: 1210,
  1875: 1160,
  1876: 1160,
  1877: 813,
  1878: 1230,
  1879: 1370,
  1880: 1140,
})

test('summary() agrees with R’s summary(Nile[1:10])', () => {
  expect(summary(nile)).toEqual({
    n: 10,
    first: { period: '1871', value: 1120, qualifier: 'exact' },
    last: { period: '1880', value: 1140, qualifier: 'exact' },
    min: { period: '1877', value: 813, qualifier: 'exact' },
    max: { period: '1879', value: 1370, qualifier: 'exact' },
    mean: { value: 1132.6, qualifier: 'exact' },
    lowerQuartile: { value: 1125, qualifier: 'exact' },
    median: { value: 1160, qualifier: 'exact' },
    upperQuartile: { value: 1197.5, qualifier: 'exact' },
  })
})

test('summary() of one figure is that figure, and of none there is no summary', () => {
  const one = summary(exactSeries({ 2024: 0.1 }))
  for (const figure of [one?.min, one?.max, one?.mean, one?.lowerQuartile, one?.median])
    expect(figure).toMatchObject({ value: 0.1, qualifier: 'exact' })
  expect(summary([])).toBeUndefined()
})

test('summary() is inexact only where the inexact figure counts', () => {
  const series: Series = [
    { period: '2021', value: 1, qualifier: 'exact' },
    { period: '2022', value: 45, qualifier: 'over' },
    { period: '2023', value: 50, qualifier: 'exact' },
    { period: '2024', value: 2, qualifier: 'exact' },
    { period: '2025', value: 3, qualifier: 'exact' },
  ]
  const found = summary(series)
  expect(found?.min).toEqual({ period: '2021', value: 1, qualifier: 'exact' })
  expect(found?.max).toEqual({ period: '2023', value: 50, qualifier: 'at-least' })
  expect(found?.median).toEqual({ value: 3, qualifier: 'exact' })
  expect(found?.upperQuartile).toEqual({ value: 45, qualifier: 'range', lower: 45, upper: 50 })
  expect(found?.mean).toEqual({ value: 20.2, qualifier: 'at-least' })
})

test('quantile() agrees with R’s quantile(x, type = 7)', () => {
  const sorted = [0.1, 0.4, 1.2, 3.5, 3.5, 7, 20, 80]
  expect(quantile(sorted, 0.25)).toBeCloseTo(1, 12)
  expect(quantile(sorted, 0.5)).toBe(3.5)
  expect(quantile(sorted, 0.75)).toBeCloseTo(10.25, 12)
  expect(quantile(sorted, 1)).toBe(80)
  expect(quantile([], 0.5)).toBeUndefined()
})
