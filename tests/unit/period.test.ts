import { expect, test } from 'vitest'
import { findPeriod, period, periodPosition, periodYear } from '../../stats/period'

const days = (text: string) => {
  const found = findPeriod(text)
  return found && [found.frequency, found.start, found.end]
}

test('findPeriod() reads the SDMX time periods', () => {
  expect(days('2024')).toEqual(['A', '2024-01-01', '2024-12-31'])
  expect(days('2024-S2')).toEqual(['S', '2024-07-01', '2024-12-31'])
  expect(days('2024-Q1')).toEqual(['Q', '2024-01-01', '2024-03-31'])
  expect(days('2024-02')).toEqual(['M', '2024-02-01', '2024-02-29'])
  expect(days('2024-05-21')).toEqual(['D', '2024-05-21', '2024-05-21'])
})

test('findPeriod() counts weeks as ISO 8601 does', () => {
  expect(days('2020-W53')).toEqual(['W', '2020-12-28', '2021-01-03'])
  expect(days('2021-W01')).toEqual(['W', '2021-01-04', '2021-01-10'])
  expect(days('2021-W53')).toBeUndefined()
  expect(days('2021-W00')).toBeUndefined()
})

test('findPeriod() counts the days of years that are no leap years, and of the first century', () => {
  expect(days('2023-02')).toEqual(['M', '2023-02-01', '2023-02-28'])
  expect(days('2021-W20')).toEqual(['W', '2021-05-17', '2021-05-23'])
  expect(days('2021-W52')).toEqual(['W', '2021-12-27', '2022-01-02'])
  expect(days('2023-02-27/P3D')).toEqual(['span', '2023-02-27', '2023-03-01'])
  expect(days('0050-02')).toEqual(['M', '0050-02-01', '0050-02-28'])
})

test('findPeriod() takes part of a year for a span, never for a year', () => {
  expect(days('2024-01-01/P11M')).toEqual(['span', '2024-01-01', '2024-11-30'])
  expect(days('2024-01-01/P1Y')).toEqual(['span', '2024-01-01', '2024-12-31'])
  expect(days('2021-07-29/P6D')).toEqual(['span', '2021-07-29', '2021-08-03'])
})

test('findPeriod() finds nothing in days that do not exist or text that is no period', () => {
  for (const text of [
    '2023-02-29',
    '2024-13',
    '2024-Q5',
    '2024-S3',
    '24',
    '',
    'last year',
    '2024-01-01/P0M',
    '2024-1',
  ])
    expect(findPeriod(text)).toBeUndefined()
})

test('period() throws on text that is none', () => {
  expect(() => period('2024-Q5')).toThrow('invalid period: 2024-Q5')
})

test('periodYear() is the year in which a period ends', () => {
  expect(periodYear('2024-Q1')).toBe(2024)
  expect(periodYear('2023-09-01/P12M')).toBe(2024)
})

test('periodPosition() puts a year at its number and shorter periods around it', () => {
  expect(periodPosition('2023')).toBe(2023)
  expect(periodPosition('2023-07-02')).toBeCloseTo(2023, 2)
  expect(periodPosition('2023-Q1')).toBeCloseTo(2022.62, 2)
})
