import { expect, test } from 'vitest'
import { chartModel, type Point, spread } from '../../app/_chart/model'
import { runs, stretches } from '../../app/_chart/runs'
import { dots } from '../../app/_chart/shapes'

const point = (x: number, y: number, change: Partial<Point> = {}): Point => ({
  x,
  y,
  kind: 'actual',
  qualifier: 'exact',
  text: String(y),
  ...change,
})
const line = (points: Point[], key = 'KAZ') => ({ key, name: key, code: key, color: 'teal', points })
const model = (points: Point[], kind: 'line' | 'bar' = 'line') =>
  chartModel({ kind, lines: [line(points)], formatTicks: () => String })

test('spread() moves names apart and keeps them in the plot and in order', () => {
  expect(spread([0.5, 0.5], 0.1)).toEqual([0.45, 0.55])
  expect(spread([1, 1, 1], 0.1)).toEqual([0.8, 0.9, 1])
  expect(spread([0.2, 0.8], 0.1)).toEqual([0.2, 0.8])
  expect(spread([], 0.1)).toEqual([])
})

test('bars begin at zero', () => {
  expect(model([point(2023, 90), point(2024, 100)], 'bar')?.y.domain[0]).toBe(0)
})

test('a line floats where zero would cost more than half of the height, and says so', () => {
  const high = model([point(2023, 90), point(2024, 100)])
  expect(high?.y.domain).toEqual([90, 100])
  expect(high?.y.floats).toBe(true)
  expect(model([point(2023, 10), point(2024, 100)])?.y.domain[0]).toBe(0)
})

test('a negative level does not grow from zero', () => {
  const caspian = model([point(2006, -27.07), point(2024, -29.2)])
  expect(caspian?.y.domain[1]).toBeLessThan(0)
})

test('one point, and points that are all equal, have room around them', () => {
  const single = model([point(2024, 5)])
  expect(single?.y.domain[0]).toBeLessThan(5)
  expect(single?.x.domain[0]).toBeLessThan(2024)
  expect(model([point(2023, 0), point(2024, 0)])?.y.domain).toEqual([-1, 1])
})

test('the bar of a year alone is no wider than one of three', () => {
  const domain = (...years: number[]) =>
    model(
      years.map((x) => point(x, 5)),
      'bar',
    )?.x.domain
  expect(domain(2024)).toEqual([2022.5, 2025.5])
  expect(domain(2023, 2024)).toEqual([2022, 2025])
  expect(domain(2020, 2024)).toEqual([2019.4, 2024.6])
})

test('nothing to draw is no chart', () => {
  expect(model([])).toBeUndefined()
})

test('a gap in the years is a gap in the line', () => {
  const points = [point(2010, 1), point(2011, 2), point(2014, 3)]
  expect(runs(points).map((run) => run.length)).toEqual([2, 1])
})

test('the latest, the lone and the inexact points have dots', () => {
  const points = [
    point(2010, 1),
    point(2012, 2),
    point(2013, 3, { qualifier: 'over' }),
    point(2014, 4),
    point(2015, 5),
  ]
  expect(dots(points).map(({ x }) => x)).toEqual([2010, 2013, 2015])
})

test('a step to or from an estimate is thin, and the line is whole all the same', () => {
  const run = [
    point(2010, 1),
    point(2011, 2),
    point(2012, 3, { kind: 'estimate' }),
    point(2013, 4),
    point(2014, 5),
  ]
  expect(stretches(run).map(({ points, isEstimate }) => [isEstimate, ...points.map(({ x }) => x)])).toEqual([
    [false, 2010, 2011],
    [true, 2011, 2012, 2013],
    [false, 2013, 2014],
  ])
  expect(stretches([point(2010, 1)]).map(({ points }) => points.length)).toEqual([1])
})

test('an axis holds the values that others are read against', () => {
  const read = chartModel({
    kind: 'line',
    lines: [line([point(2019, -27.9), point(2020, -28.2)])],
    references: [{ value: -29.01, label: 'Low of 1977' }],
    formatTicks: () => String,
  })
  expect(read?.y.domain[0]).toBeLessThanOrEqual(-29.01)
})

test('an axis holds the bounds of ranges', () => {
  const ranged = model([point(2023, 50), point(2024, 57, { qualifier: 'range', reach: [12, 90] })])
  expect(ranged?.y.domain[1]).toBeGreaterThanOrEqual(90)
})

test('a logarithmic axis has round ends, ticks at powers of ten, and is counted by its middle', () => {
  const log = chartModel({
    kind: 'line',
    yScale: 'log',
    lines: [line([point(2023, 0.4), point(2024, 1600)])],
    formatTicks: (largest) => (value) => `${value} of ${Math.round(largest)}`,
  })
  expect(log?.y.domain).toEqual([0.2, 2000])
  expect(log?.y.ticks.map(({ label }) => label)).toEqual(['1 of 20', '10 of 20', '100 of 20', '1000 of 20'])
})
