import { expect, test } from 'vitest'
import { periodBefore, yearBefore } from '../../stats/lag'
import { runs } from '../../stats/runs'
import { exactSeries } from '../../stats/series'

test('periodBefore() stays in the frequency and crosses the year', () => {
  expect(periodBefore('2024')).toBe('2023')
  expect(periodBefore('2024-S2')).toBe('2024-S1')
  expect(periodBefore('2024-S1')).toBe('2023-S2')
  expect(periodBefore('2024-Q3')).toBe('2024-Q2')
  expect(periodBefore('2024-Q1')).toBe('2023-Q4')
  expect(periodBefore('2024-05')).toBe('2024-04')
  expect(periodBefore('2024-01')).toBe('2023-12')
  expect(periodBefore('2024-W10')).toBe('2024-W09')
  expect(periodBefore('2021-W01')).toBe('2020-W53')
  expect(periodBefore('2022-W01')).toBe('2021-W52')
  expect(periodBefore('2024-03-01')).toBe('2024-02-29')
})

test('yearBefore() is the same period of the year before, where there is one', () => {
  expect(yearBefore('2024')).toBe('2023')
  expect(yearBefore('2024-Q1')).toBe('2023-Q1')
  expect(yearBefore('2024-05')).toBe('2023-05')
  expect(yearBefore('2024-W10')).toBe('2023-W10')
  expect(yearBefore('2020-W53')).toBeUndefined()
  expect(yearBefore('2024-02-29')).toBeUndefined()
})

test('nothing comes before a span, before the first year and before text that is no period', () => {
  for (const text of ['2024-01-01/P11M', '0000', 'last year', '']) {
    expect(periodBefore(text)).toBeUndefined()
    expect(yearBefore(text)).toBeUndefined()
  }
})

test('runs() cuts a series at its gaps and around a span', () => {
  const series = exactSeries({
    '2023-11': 1,
    '2023-12': 2,
    '2024-01': 3,
    '2024-01-01/P2M': 9,
    '2024-02': 4,
    '2024-04': 5,
  })
  expect(runs(series).map((run) => run.map(({ value }) => value))).toEqual([[1, 2, 3], [9], [4], [5]])
  expect(runs([])).toEqual([])
})
