import { expect, test } from 'vitest'
import { linearAxis, logAxis, yearTicks } from '../../app/_chart/kinds/axis'
import { textWidth } from '../../app/_chart/kinds/text-width'
import { chartModel } from '../../app/_chart/model'
import { line, point } from '../figures/lines'

const formatTicks = () => String
const values = (low: number, high: number) =>
  logAxis({ low, high, formatTicks }).ticks.map(({ value }) => value)

test('a logarithmic axis has ticks at 1, 2 and 5 in each decade, from a tick to a tick', () => {
  expect(values(3, 70)).toEqual([2, 5, 10, 20, 50, 100])
  expect(values(0.03, 0.4)).toEqual([0.02, 0.05, 0.1, 0.2, 0.5])
})

test('a logarithmic axis of many decades has ticks at powers of ten alone', () => {
  expect(values(1.2, 1130)).toEqual([1, 10, 100, 1000])
  expect(values(1, 1e12)).toEqual([1, 100, 1e4, 1e6, 1e8, 1e10, 1e12])
})

test('a logarithmic axis holds what lies between its ends, also where all is equal', () => {
  expect(logAxis({ low: 3, high: 70, formatTicks }).domain).toEqual([2, 100])
  expect(logAxis({ low: 5, high: 5, formatTicks }).domain).toEqual([5, 10])
  expect(logAxis({ low: 1000, high: 1000, formatTicks }).domain).toEqual([1000, 2000])
})

test('a linear axis begins at zero where it must', () => {
  expect(linearAxis({ low: 90, high: 100, from: 'zero', formatTicks }).domain).toEqual([0, 100])
  expect(linearAxis({ low: 90, high: 100, from: 'anywhere', formatTicks }).domain).toEqual([90, 100])
})

test('years have at most nine ticks', () => {
  expect(yearTicks(2000, 2024).map(({ label }) => label)).toEqual(['2000', '2005', '2010', '2015', '2020'])
})

const logged = (kind: 'line' | 'bar', ...ys: number[]) =>
  chartModel({
    kind,
    yScale: 'log',
    lines: [line('KAZ', ...ys.map((y, i) => point(2020 + i, y)))],
    formatTicks,
  })?.y

test('lines have a logarithmic axis where every value is positive, and bars never', () => {
  expect(logged('line', 3, 70)?.scale).toBe('log')
  expect(logged('line', 0, 70)?.scale).toBe('linear')
  expect(logged('line', -3, 70)?.scale).toBe('linear')
  expect(logged('bar', 3, 70)?.scale).toBe('linear')
})

test('the width of a text goes by its script', () => {
  expect(textWidth('哈萨克斯坦')).toBeGreaterThan(textWidth('Kazak'))
  expect(textWidth('illi')).toBeLessThan(textWidth('mmmm'))
  expect(textWidth('')).toBe(0)
})
