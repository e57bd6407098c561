import { expect, test } from 'vitest'
import { originOf } from '../../seed/origin'

const repeats = new Map([
  ['repost', 'paper'],
  ['paper', 'agency'],
  ['agency', undefined],
  ['a', 'b'],
  ['b', 'a'],
])

test('originOf() follows who repeats whom to the end', () => {
  expect(originOf('repost', repeats)).toBe('agency')
  expect(originOf('agency', repeats)).toBe('agency')
  expect(originOf('a source of its own', repeats)).toBe('a source of its own')
})

test('originOf() of sources that repeat one another ends', () => {
  expect(originOf('a', repeats)).toBe('a')
})
