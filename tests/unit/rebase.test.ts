import { expect, test } from 'vitest'
import { chainIndex } from '../../stats/chain-index'
import { deflate } from '../../stats/deflate'
import { rebase } from '../../stats/rebase'
import { exactSeries, type Series } from '../../stats/series'

const rounded = (series: Series) => series.map(({ value }) => Number(value.toPrecision(12)))

test('rebase() agrees with R’s uspop / uspop[10] * 100', () => {
  const population = exactSeries({ 1860: 31.4, 1870: 39.8, 1880: 50.2, 1890: 62.9, 1900: 76 })
  expect(rounded(rebase(population, '1880'))).toEqual([
    62.5498007968, 79.2828685259, 100, 125.298804781, 151.394422311,
  ])
})

test('rebase() is empty without a base above zero', () => {
  const series = exactSeries({ 2020: 0, 2021: -4, 2022: 8, '2022-01-01/P11M': 7 })
  for (const base of ['2019', '2020', '2021', '2022-01-01/P11M', 'no period'])
    expect(rebase(series, base)).toEqual([])
})

test('rebase() keeps gaps and figures below zero, and leaves out other frequencies', () => {
  const series = exactSeries({ 2020: 4, 2022: -1, '2022-Q1': 3, '2022-01-01/P11M': 7, 2024: 8 })
  expect(new Set(rebase(series, '2020'))).toEqual(new Set(exactSeries({ 2020: 100, 2022: -25, 2024: 200 })))
})

test('rebase() on an inexact base is 100 there and inexact elsewhere', () => {
  const series: Series = [
    { period: '2020', value: 4, qualifier: 'exact' },
    { period: '2021', value: 5, qualifier: 'over' },
    { period: '2022', value: 8, qualifier: 'over' },
  ]
  expect(rebase(series, '2021')).toEqual([
    { period: '2020', value: 80, qualifier: 'at-most' },
    { period: '2021', value: 100, qualifier: 'exact' },
  ])
  expect(rebase(series, '2020').at(-1)).toEqual({ period: '2022', value: 200, qualifier: 'at-least' })
})

test('chainIndex() agrees with R’s i <- c(1, cumprod(1 + r / 100)); 100 * i / i[4]', () => {
  const inflation = exactSeries({ 2019: 7.1, 2020: 14.5, 2021: 6.8, 2022: 8, 2023: 20.3, 2024: 14.5 })
  expect(chainIndex(inflation, '2021').map(({ period }) => period)).toEqual([
    '2018',
    '2019',
    '2020',
    '2021',
    '2022',
    '2023',
    '2024',
  ])
  expect(rounded(chainIndex(inflation, '2021'))).toEqual([
    76.3543509527, 81.7755098703, 93.6329588015, 100, 108, 129.924, 148.76298,
  ])
})

test('chainIndex() may begin before its first rate, and ends at a gap, a bound and a rate that leaves nothing', () => {
  const rates: Series = [
    ...exactSeries({ 2020: 25, 2021: 20, 2023: 10, 2024: 10 }),
    { period: '2025', value: 8, qualifier: 'over' },
  ]
  expect(rounded(chainIndex(rates, '2019'))).toEqual([100, 125, 150])
  expect(chainIndex(rates, '2024').map(({ period }) => period)).toEqual(['2022', '2023', '2024'])
  expect(chainIndex(exactSeries({ 2020: -100 }), '2019')).toEqual([])
  expect(chainIndex(rates, '2018')).toEqual([])
  expect(chainIndex(exactSeries({ '2024-01-01/P11M': 9 }), '2024-01-01/P11M')).toEqual([])
})

test('chainIndex() is about on the far side of a rate that is about', () => {
  const rates: Series = [
    { period: '2020', value: 25, qualifier: 'about' },
    { period: '2021', value: 10, qualifier: 'exact' },
  ]
  expect(chainIndex(rates, '2020').map(({ qualifier }) => qualifier)).toEqual(['about', 'exact', 'exact'])
  expect(chainIndex(rates, '2019').map(({ qualifier }) => qualifier)).toEqual(['exact', 'about', 'about'])
})

test('deflate() agrees with R’s x * p[2] / p', () => {
  const nominal = exactSeries({ 2018: 100, 2019: 120, 2020: 130, 2021: 150 })
  const prices = chainIndex(exactSeries({ 2019: 7.1, 2020: 14.5, 2021: 6.8 }), '2018')
  expect(rounded(deflate(nominal, prices, '2019'))).toEqual([107.1, 120, 113.537117904, 122.663264805])
})

test('deflate() leaves out what has no price, and is empty where the base has none', () => {
  const nominal = exactSeries({ 2020: 50, 2021: 66, 2022: 70, 2023: 80 })
  const prices = exactSeries({ 2020: 100, 2021: 110, 2023: 0 })
  expect(deflate(nominal, prices, '2020').map(({ period }) => period)).toEqual(['2020', '2021'])
  expect(deflate(nominal, prices, '2022')).toEqual([])
  expect(deflate(nominal, prices, '2023')).toEqual([])
})
