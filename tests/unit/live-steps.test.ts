import { expect, test } from 'vitest'
import { readingsOf } from '../../app/_chart/live/readings'
import { type Focus, meantFigure, stepped } from '../../app/_chart/live/steps'
import { lineOf, markOf, modelOf, pointOf } from './live-model'

const years = Array.from({ length: 12 }, (_, i) => 2013 + i)
const readings = readingsOf(
  modelOf(
    [
      lineOf('KAZ', 'Kazakhstan', ...years.map((year) => pointOf(year, 50))),
      lineOf('UZB', 'Uzbekistan', ...years.filter((year) => year !== 2020).map((year) => pointOf(year, 40))),
    ],
    { marks: [markOf('KAZ', 'rival', pointOf(2024, 45))] },
  ),
)

/** Where keys lead, as "2024 UZB 40". */
function after(...keys: string[]): string | undefined {
  let focus: Focus | undefined
  for (const key of keys) focus = stepped(readings, focus, key) ?? focus
  const figure = focus?.figure
  return focus && [readings[focus.at]?.period, figure?.name, figure?.point.y].filter(Boolean).join(' ')
}

test('the first arrow leads to the latest period, Home to the first', () => {
  expect([after('ArrowLeft'), after('ArrowRight'), after('Home')]).toEqual(['2024', '2024', '2013'])
})

test('arrows go from period to period and stop at the ends', () => {
  expect(after('End', 'ArrowLeft', 'ArrowLeft', 'ArrowRight')).toBe('2023')
  expect(after('End', 'ArrowRight')).toBe('2024')
  expect(after('Home', 'ArrowLeft')).toBe('2013')
})

test('the page keys go five periods, later by Page Up', () => {
  expect(after('Home', 'PageUp')).toBe('2018')
  expect(after('End', 'PageDown', 'PageDown', 'PageDown')).toBe('2013')
})

test('down and up go from figure to figure as they stand in the plot', () => {
  expect(after('End', 'ArrowDown')).toBe('2024 Kazakhstan 50')
  expect(after('End', 'ArrowDown', 'ArrowDown')).toBe('2024 Kazakhstan 45')
  expect(after('End', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown')).toBe('2024 Uzbekistan 40')
  expect(after('End', 'ArrowUp')).toBe('2024 Uzbekistan 40')
  expect(after('End', 'ArrowUp', 'ArrowUp')).toBe('2024 Kazakhstan 45')
})

test('a line is kept from period to period, and let go where it has no figure', () => {
  expect(after('End', 'ArrowUp', 'ArrowLeft', 'ArrowLeft')).toBe('2022 Uzbekistan 40')
  expect(after('End', 'ArrowUp', 'PageDown')).toBe('2019 Uzbekistan 40')
  expect(after('End', 'ArrowUp', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft')).toBe('2020')
})

test('other keys lead nowhere, and none does where nothing can be read', () => {
  expect(stepped(readings, undefined, 'a')).toBeUndefined()
  expect(stepped([], undefined, 'ArrowLeft')).toBeUndefined()
})

test('meantFigure() is the figure in focus, or the only one of the period', () => {
  const of = (...keys: string[]) => {
    let focus: Focus | undefined
    for (const key of keys) focus = stepped(readings, focus, key)
    return meantFigure(readings, focus)?.point.y
  }
  expect([of(), of('End'), of('End', 'ArrowUp'), of('End', 'PageDown', 'ArrowRight')]).toEqual([
    undefined,
    undefined,
    40,
    50,
  ])
})
