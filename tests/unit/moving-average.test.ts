import { expect, test } from 'vitest'
import { movingAverage } from '../../stats/moving-average'
import { exactSeries, type Series } from '../../stats/series'

const rounded = (series: Series) =>
  Object.fromEntries(series.map(({ period, value }) => [period, Number(value.toPrecision(12))]))

/** R: AirPassengers[1:15] */
const passengers = [112, 118, 132, 129, 121, 135, 148, 148, 136, 119, 104, 118, 115, 126, 141]
const months = exactSeries(
  Object.fromEntries(
    passengers.map((value, i) => [
      i < 12 ? `1949-${String(i + 1).padStart(2, '0')}` : `1950-0${i - 11}`,
      value,
    ]),
  ),
)

test('a centred average agrees with R’s filter(x, rep(1/3, 3), sides = 2)', () => {
  expect(rounded(movingAverage(months.slice(0, 5), { size: 3, side: 'centred' }))).toEqual({
    '1949-02': 120.666666667,
    '1949-03': 126.333333333,
    '1949-04': 127.333333333,
  })
})

test('a trailing average agrees with R’s filter(x, rep(1/3, 3), sides = 1)', () => {
  expect(rounded(movingAverage(months.slice(0, 5), { size: 3, side: 'trailing' }))).toEqual({
    '1949-03': 120.666666667,
    '1949-04': 126.333333333,
    '1949-05': 127.333333333,
  })
})

test('a centred average of twelve months is the trend of R’s decompose(AirPassengers)', () => {
  expect(rounded(movingAverage(months, { size: 12, side: 'centred' }))).toEqual({
    '1949-07': 126.791666667,
    '1949-08': 127.25,
    '1949-09': 127.958333333,
  })
})

test('an average is left out next to a gap, and one period is its own average', () => {
  const series = exactSeries({ 2018: 1, 2019: 2, 2020: 3, 2022: 5, 2023: 7 })
  expect(movingAverage(series, { size: 2, side: 'trailing' })).toEqual(
    exactSeries({ 2019: 1.5, 2020: 2.5, 2023: 6 }),
  )
  expect(movingAverage(series, { size: 3, side: 'centred' })).toEqual(exactSeries({ 2019: 2 }))
  expect(movingAverage(series, { size: 1, side: 'centred' })).toEqual(series)
  expect(movingAverage(series, { size: 9, side: 'trailing' })).toEqual([])
})

test('an average with "over" in it is at least', () => {
  const series: Series = [
    { period: '2023', value: 4, qualifier: 'exact' },
    { period: '2024', value: 6, qualifier: 'over' },
  ]
  expect(movingAverage(series, { size: 2, side: 'trailing' })).toEqual([
    { period: '2024', value: 5, qualifier: 'at-least' },
  ])
})

test('a window of no or half a period is refused', () => {
  expect(() => movingAverage([], { size: 0, side: 'trailing' })).toThrow('invalid window: 0')
  expect(() => movingAverage([], { size: 2.5, side: 'trailing' })).toThrow('invalid window: 2.5')
})
