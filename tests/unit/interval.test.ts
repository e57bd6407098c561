import { expect, test } from 'vitest'
import { apart, type Interval, intervalOf } from '../../seed/checks/interval'

test('a figure leaves open half a unit of its last digit to either side', () => {
  expect(intervalOf({ value: '11.4' }, 1).map((end) => end.toFixed(2))).toEqual(['11.35', '11.45'])
  expect(intervalOf({ value: '8' }, 1)).toEqual([7.5, 8.5])
  expect(intervalOf({ value: '-29.00' }, 1)).toEqual([-29.005, -28.995])
})

test('closing zeros of a whole number may be rounding, up to 2.5 % of it', () => {
  expect(intervalOf({ value: '21800' }, 1)).toEqual([21750, 21850])
  expect(intervalOf({ value: '9000' }, 1)).toEqual([8775, 9225])
  expect(intervalOf({ value: '10' }, 1)).toEqual([9.5, 10.5])
  expect(intervalOf({ value: '0' }, 1)).toEqual([-0.5, 0.5])
})

test('"about" leaves open 5 %, "over" and "under" all that lies beyond, a range what its bounds say', () => {
  expect(intervalOf({ value: '200', qualifier: 'about' }, 1)).toEqual([190, 210])
  expect(intervalOf({ value: '45', qualifier: 'over' }, 1)).toEqual([44.5, Number.POSITIVE_INFINITY])
  expect(intervalOf({ value: '-29', qualifier: 'under' }, 1)).toEqual([Number.NEGATIVE_INFINITY, -28.5])
  expect(intervalOf({ value: '57', qualifier: 'range', lower: '42', upper: '57' }, 1)).toEqual([42, 57])
})

test('an interval counts in whole units', () => {
  expect(intervalOf({ value: '8' }, 1000)).toEqual([7500, 8500])
})

test('intervals lie apart where the gap is more than the tolerated part of the larger', () => {
  const [low, high]: Interval[] = [
    [90, 95],
    [99, 100],
  ]
  expect(low && high && apart(low, high, 0.03)).toBe(true)
  expect(low && high && apart(low, high, 0.04)).toBe(false)
  expect(apart([1, 3], [2, 4], 0)).toBe(false)
  expect(apart([1, Number.POSITIVE_INFINITY], [5, 6], 0)).toBe(false)
})
