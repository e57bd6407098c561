import { expect, test } from 'vitest'
import { slipMonths, slips, verdict } from '../../stats/slip'

const fibre = [
  { promised: '2021', said: '2019-11-25' },
  { promised: '2026-12', said: '2026-01-07' },
  { promised: '2026', said: '2025-03-04' },
  { promised: '2026-Q3', said: '2025-12-26' },
]
const today = '2026-03-01'

test('slipMonths() counts whole months between the ends of periods', () => {
  expect(slipMonths('2021', '2026')).toBe(60)
  expect(slipMonths('2026-06', '2026-12-31')).toBe(6)
  expect(slipMonths('2027-S1', '2026-Q4')).toBe(-6)
  expect(slipMonths('2025-05-21', '2025-05-30')).toBe(0)
})

test('slipMonths() of a period within the first is 0: the word was made more exact', () => {
  expect(slipMonths('2026', '2026-Q3')).toBe(0)
  expect(slipMonths('2026-Q3', '2026')).toBe(3)
})

test('slips() orders promises by the day they were given and tells by how much each moved', () => {
  expect(slips(fibre).map(({ promised, months }) => [promised, months])).toEqual([
    ['2021', null],
    ['2026', 60],
    ['2026-Q3', 0],
    ['2026-12', 3],
  ])
  expect(slips([])).toEqual([])
})

test('a promise that is repeated is kept so far', () => {
  const repeated = [
    { promised: '2028', said: '2024' },
    { promised: '2028', said: '2025' },
  ]
  expect(verdict(repeated, null, today)).toMatchObject({ outcome: 'kept-so-far', months: 0 })
})

test('a promise that moved is later or earlier, from the first to the latest', () => {
  expect(verdict(fibre, null, today)).toMatchObject({
    outcome: 'later',
    months: 60,
    first: { promised: '2021' },
    last: { promised: '2026-12' },
  })
  const sooner = [
    { promised: '2030', said: '2024' },
    { promised: '2029', said: '2025' },
  ]
  expect(verdict(sooner, null, today)).toMatchObject({ outcome: 'earlier', months: -12 })
})

test('a promise whose period has passed without completion is overdue, and not on its last day', () => {
  const one = [{ promised: '2025', said: '2023' }]
  expect(verdict(one, null, '2025-12-31')?.outcome).toBe('kept-so-far')
  expect(verdict(one, null, '2026-01-01')?.outcome).toBe('overdue')
})

test('what is done is kept or late against the first promise, whatever was promised since', () => {
  const moved = [
    { promised: '2023', said: '2021' },
    { promised: '2025', said: '2023' },
  ]
  expect(verdict(moved, '2025-06-30', today)).toMatchObject({ outcome: 'late', months: 18 })
  expect(verdict(moved, '2022-11', today)).toMatchObject({ outcome: 'kept', months: -13 })
  expect(verdict(moved, '2023-05', today)).toMatchObject({ outcome: 'kept', months: 0 })
})

test('a date that only partly lies after the promise does not break it', () => {
  expect(verdict([{ promised: '2025-06', said: '2023' }], '2025', today)?.outcome).toBe('kept')
})

test('without a promise there is no verdict', () => {
  expect(verdict([], '2025', today)).toBeUndefined()
})
