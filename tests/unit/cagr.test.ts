import { expect, test } from 'vitest'
import { cagr } from '../../stats/cagr'
import { fitsLogScale, logarithm } from '../../stats/logarithm'
import { exactSeries, type Series } from '../../stats/series'

test('cagr() agrees with R’s 100 * ((x[10] / x[1])^(1 / 9) - 1) of Nile', () => {
  const nile = exactSeries({ 1871: 1120, 1880: 1140 })
  expect(cagr(nile, '1871', '1880')?.value).toBeCloseTo(0.196855474249, 11)
})

test('cagr() counts eleven quarters as 2.75 years', () => {
  const gas = exactSeries({ '1960-Q1': 160.1, '1962-Q4': 123.3 })
  expect(cagr(gas, '1960-Q1', '1962-Q4')?.value).toBeCloseTo(-9.06033255727, 10)
})

test('cagr() has no answer backwards, between frequencies, over a span or from nothing', () => {
  const series = exactSeries({
    '2019': 0,
    '2020': 100,
    '2021': -4,
    '2022': 144,
    '2022-Q1': 30,
    '2023-01-01/P11M': 140,
  })
  expect(cagr(series, '2022', '2020')).toBeUndefined()
  expect(cagr(series, '2020', '2020')).toBeUndefined()
  expect(cagr(series, '2020', '2022-Q1')).toBeUndefined()
  expect(cagr(series, '2020', '2023-01-01/P11M')).toBeUndefined()
  expect(cagr(series, '2019', '2022')).toBeUndefined()
  expect(cagr(series, '2020', '2021')).toBeUndefined()
  expect(cagr(series, '2020', '2025')).toBeUndefined()
  expect(cagr(series, '2020', '2022')).toEqual({ value: 20, qualifier: 'exact' })
})

test('cagr() to "over" is at least, and down to zero it is −100', () => {
  const series: Series = [
    { period: '2020', value: 100, qualifier: 'exact' },
    { period: '2022', value: 144, qualifier: 'over' },
    { period: '2023', value: 0, qualifier: 'exact' },
  ]
  expect(cagr(series, '2020', '2022')).toEqual({ value: 20, qualifier: 'at-least' })
  expect(cagr(series, '2020', '2023')).toEqual({ value: -100, qualifier: 'exact' })
})

test('logarithm() agrees with R’s log(uspop) and leaves out zero and below', () => {
  const series = logarithm(exactSeries({ 1780: -1, 1785: 0, 1790: 3.93, 1800: 5.31 }))
  expect(series.map(({ value }) => Number(value.toPrecision(12)))).toEqual([1.36863942588, 1.66959183525])
})

test('fitsLogScale() wants every figure and its bounds above zero', () => {
  expect(fitsLogScale(exactSeries({ 2020: 0.1, 2021: 5 }))).toBe(true)
  expect(fitsLogScale([{ value: 5, qualifier: 'under' }])).toBe(true)
  expect(fitsLogScale([{ value: 5, qualifier: 'range', lower: 0, upper: 5 }])).toBe(false)
  expect(fitsLogScale(exactSeries({ 2020: -1, 2021: 5 }))).toBe(false)
  expect(fitsLogScale([])).toBe(false)
})
