import { expect, test } from 'vitest'
import { shiftDecimal } from '../../stats/decimal'

test('shiftDecimal() moves the point and keeps every digit', () => {
  expect(shiftDecimal('529.4', -3)).toBe('0.5294')
  expect(shiftDecimal('11.4', 9)).toBe('11400000000')
  expect(shiftDecimal('-29.310', 2)).toBe('-2931.0')
  expect(shiftDecimal('0.10', 0)).toBe('0.10')
  expect(shiftDecimal('0.10', 1)).toBe('1.0')
  expect(shiftDecimal('7', -1)).toBe('0.7')
})

test('shiftDecimal() refuses what is no decimal', () => {
  expect(() => shiftDecimal('1e5', 1)).toThrow('invalid decimal: 1e5')
})
