import { expect, test } from 'vitest'
import { addsUp, offeredKinds, offersLog } from '../../app/_chart/kinds/offered'
import type { Line } from '../../app/_chart/model'
import { days, gaps, growth, holed, line, many, onePoint, point, region, yearly } from '../figures/lines'

const groups = new Set(['OTS'])
const offered = (lines: readonly Line[], isAdditive = true) => offeredKinds({ lines, isAdditive, groups })

test('some countries over some years can be seen in nearly every kind', () => {
  expect(offered(region)).toEqual([
    'line',
    'stacked-area',
    'stacked-area-share',
    'stacked-bar',
    'stacked-bar-share',
    'ranked',
    'slope',
    'dumbbell',
    'panels',
    'heat',
  ])
})

test('nothing is offered for no figures', () => {
  expect(offered(gaps)).toEqual([])
})

test('one point is a line or a bar', () => {
  expect(offered(onePoint)).toEqual(['line', 'bar'])
})

test('one country is an area, bars or a slope', () => {
  expect(offered(region.slice(0, 1))).toEqual(['line', 'area', 'bar', 'slope'])
})

test('negative figures are neither stacked nor an area', () => {
  const kinds = offered(growth)
  expect(kinds.filter((kind) => kind.startsWith('stacked'))).toEqual([])
  expect(offered(growth.slice(0, 1))).not.toContain('area')
  expect(kinds).toContain('ranked')
})

test('what does not add up is not stacked', () => {
  expect(offered(region, false).filter((kind) => kind.startsWith('stacked'))).toEqual([])
  expect(addsUp({ unit: 'USD' })).toBe(true)
  expect(addsUp({ unit: 'PERCENT' })).toBe(false)
  expect(addsUp({ unit: 'USD_PERSON' })).toBe(false)
})

test('a group is not stacked beside its members, nor trade with it beside trade with them', () => {
  const group = yearly('OTS', 'OTS', 2014, [400, 350, 300])
  expect(offered([...region, group]).filter((kind) => kind.startsWith('stacked'))).toEqual([])
  const withGroup = [yearly('KAZ.OTS', 'OTS', 2020, [10, 11]), yearly('KAZ.TUR', 'TUR', 2020, [5, 6])]
  expect(offered(withGroup).filter((kind) => kind.startsWith('stacked'))).toEqual([])
})

test('an area is stacked only where two years that follow one another are whole', () => {
  expect(offered(holed)).toContain('stacked-area')
  const apart = [yearly('KAZ', 'KAZ', 2020, [1, 2, 3]), yearly('UZB', 'UZB', 2020, [1, null, 3])]
  expect(offered(apart)).not.toContain('stacked-area')
  expect(offered(apart)).toContain('stacked-bar')
})

test('days are neither ranked nor stacked nor a heat table', () => {
  expect(offered(days(300))).toEqual(['line', 'area'])
})

test('more than three countries are not bars side by side', () => {
  expect(offered(region.slice(0, 3))).toContain('bar')
  expect(offered(many(4))).not.toContain('bar')
})

test('a logarithmic axis is offered where every value and bound is positive', () => {
  expect(offersLog(region)).toBe(true)
  expect(offersLog(growth)).toBe(false)
  expect(offersLog([line('KAZ', point(2020, 0), point(2021, 4))])).toBe(false)
  expect(offersLog([line('KAZ', point(2020, 5, { reach: [0, 9] }))])).toBe(false)
  expect(offersLog(gaps)).toBe(false)
})
