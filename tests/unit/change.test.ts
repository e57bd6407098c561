import { expect, test } from 'vitest'
import { change } from '../../stats/change'
import { growth } from '../../stats/growth'
import { periodBefore, yearBefore } from '../../stats/lag'
import { exactSeries, type Series } from '../../stats/series'

/** R: UKgas[1:8] */
const gas = exactSeries({
  '1960-Q1': 160.1,
  '1960-Q2': 129.7,
  '1960-Q3': 84.8,
  '1960-Q4': 120.1,
  '1961-Q1': 160.1,
  '1961-Q2': 124.9,
  '1961-Q3': 84.8,
  '1961-Q4': 116.9,
})
const rounded = (series: Series) =>
  Object.fromEntries(series.map(({ period, value }) => [period, Number(value.toPrecision(12))]))

test('change() to the period before is FRED’s chg, R’s diff(x)', () => {
  expect(rounded(change(gas, periodBefore))).toEqual({
    '1960-Q2': -30.4,
    '1960-Q3': -44.9,
    '1960-Q4': 35.3,
    '1961-Q1': 40,
    '1961-Q2': -35.2,
    '1961-Q3': -40.1,
    '1961-Q4': 32.1,
  })
})

test('change() to the year before is FRED’s ch1, R’s diff(x, 4)', () => {
  expect(rounded(change(gas, yearBefore))).toEqual({
    '1961-Q1': 0,
    '1961-Q2': -4.8,
    '1961-Q3': 0,
    '1961-Q4': -3.2,
  })
})

test('growth() on the period before is FRED’s pch, R’s 100 * (x[-1] / x[-n] - 1)', () => {
  expect(rounded(growth(gas.slice(0, 4), periodBefore))).toEqual({
    '1960-Q2': -18.9881324172,
    '1960-Q3': -34.6183500386,
    '1960-Q4': 41.6273584906,
  })
})

test('growth() on the year before is FRED’s pc1', () => {
  expect(rounded(growth(gas, yearBefore))).toEqual({
    '1961-Q1': 0,
    '1961-Q2': -3.70084811103,
    '1961-Q3': 0,
    '1961-Q4': -2.66444629475,
  })
})

test('change() and growth() leave out what stands next to a gap, and never reach into a span', () => {
  const series = exactSeries({ '2020': 4, '2021': 5, '2023': 8, '2023-01-01/P11M': 7, '2024': 10 })
  expect(change(series, periodBefore)).toEqual(exactSeries({ 2021: 1, 2024: 2 }))
  expect(growth(series, periodBefore)).toEqual(exactSeries({ 2021: 25, 2024: 25 }))
  expect(growth(series.slice(0, 1), periodBefore)).toEqual([])
  expect(growth([], periodBefore)).toEqual([])
})

test('growth() from zero or below has no meaning, a change has', () => {
  const series = exactSeries({ 2020: 0, 2021: 5, 2022: -5, 2023: 10 })
  expect(growth(series, periodBefore)).toEqual([])
  expect(change(series, periodBefore)).toEqual(exactSeries({ 2021: 5, 2022: -10, 2023: 15 }))
})

test('change() and growth() say what an inexact figure leaves known', () => {
  const series: Series = [
    { period: '2021', value: 4, qualifier: 'exact' },
    { period: '2022', value: 5, qualifier: 'over' },
    { period: '2023', value: 10, qualifier: 'exact' },
    { period: '2024', value: 20, qualifier: 'range', lower: 15, upper: 20 },
  ]
  expect(change(series, periodBefore)).toEqual([
    { period: '2022', value: 1, qualifier: 'at-least' },
    { period: '2023', value: 5, qualifier: 'at-most' },
    { period: '2024', value: 10, qualifier: 'range', lower: 5, upper: 10 },
  ])
  expect(growth(series, periodBefore)).toEqual([
    { period: '2022', value: 25, qualifier: 'at-least' },
    { period: '2023', value: 100, qualifier: 'at-most' },
    { period: '2024', value: 100, qualifier: 'range', lower: 50, upper: 100 },
  ])
})
