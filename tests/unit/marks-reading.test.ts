import { expect, test } from 'vitest'
import { heatChart } from '../../app/_chart/kinds/heat'
import { rankedChart } from '../../app/_chart/kinds/ranked'
import { scatterChart } from '../../app/_chart/kinds/scatter'
import { slopeChart } from '../../app/_chart/kinds/slope'
import { stackChart } from '../../app/_chart/kinds/stack'
import { stopAt } from '../../app/_chart/marks/hit'
import { firstStop, steppedMarks } from '../../app/_chart/marks/steps'
import type { Stops } from '../../app/_chart/marks/stop'
import { stopsOf } from '../../app/_chart/marks/stops-of'
import { translator } from '../../app/_i18n/messages'
import { input, region, yearly } from '../figures/lines'

const language = { t: translator('en'), locale: 'en' } as const
const plot = { left: 100, top: 200, width: 400, height: 200 }
const two = [
  yearly('KAZ', 'Kazakhstan', 2021, [10, 20, 30, 50]),
  yearly('UZB', 'Uzbekistan', 2021, [5, 40, 20, 30]),
]
const measure = { name: 'GDP', title: 'GDP', lines: two, formatTicks: () => String }

const read = (model: Parameters<typeof stopsOf>[1] | undefined): Stops => {
  if (!model) throw new Error('nothing was drawn')
  return stopsOf(language, model)
}

/** What is read at a place of the plot, in shares of its width and height. */
function at(stops: Stops, x: number, y: number): string | undefined {
  const pointer = { clientX: plot.left + x * plot.width, clientY: plot.top + y * plot.height }
  const reach = stops.reach === 'link' ? 0 : stops.reach
  const focus = stopAt(stops, reach, [plot], pointer)
  const stop = focus && stops.stops[focus.at]
  return stop && [stop.title, focus.figure?.name].filter(Boolean).join(' ')
}

/** Where keys lead. */
function after(stops: Stops, ...keys: string[]): string | undefined {
  const readings = stops.stops.map(({ title, figures }, x) => ({ x, period: title, figures }))
  let focus: ReturnType<typeof steppedMarks>
  for (const key of keys) focus = steppedMarks(stops, readings, focus, key) ?? focus
  const stop = focus && stops.stops[focus.at]
  return stop && [stop.title, (focus?.figure ?? stop.figures[0])?.name].join(' ')
}

const ranked = read(rankedChart(input(region)))
const heat = read(heatChart({ ...input(two), none: 'no figure' }))
const stack = read(stackChart({ ...input(two), form: 'bar', measure: 'sum' }))
const slope = read(slopeChart(input(two)))
const scatter = read(scatterChart({ x: measure, y: measure }))

test('a pointer anywhere in the row of a bar reads it, and on its name beside the plot too', () => {
  expect([at(ranked, 0.9, 0.05), at(ranked, 0.01, 0.5), at(ranked, -0.1, 0.99)]).toEqual([
    'Kazakhstan',
    'Azerbaijan',
    'Kyrgyzstan',
  ])
})

test('a pointer reads the cell that it is in, and none beyond the table', () => {
  expect([at(heat, 0.03, 0.05), at(heat, 0.9, 0.7), at(heat, 0.5, 1.2)]).toEqual([
    '2021',
    '2024 Uzbekistan',
    undefined,
  ])
})

test('a pointer reads the year of a stack and means the part that it is in', () => {
  expect([at(stack, 0.87, 0.5), at(stack, 0.87, 0.99), at(stack, 0.12, 0.99)]).toEqual([
    '2024 Kazakhstan',
    '2024 Kazakhstan',
    '2021 Kazakhstan',
  ])
})

test('a pointer reads the slope that is nearest where it is', () => {
  expect([at(slope, 0.05, 0.85), at(slope, 0.05, 0.99), at(slope, 0.95, 0.05)]).toEqual([
    'Kazakhstan',
    'Uzbekistan',
    'Kazakhstan',
  ])
})

test('a pointer reads a point of a scatter near by, and nothing where there is none', () => {
  const [first] = scatter.stops
  if (!first) throw new Error('nothing is read')
  const [x, y] = [first.zone.left / 100, first.zone.top / 100]
  expect([at(scatter, x + 0.02, y), at(scatter, x + 0.3, y)]).toEqual(['Uzbekistan, 2024 GDP', undefined])
})

test('any arrow goes through a list, from its top on, and stops at the ends', () => {
  expect(after(ranked, 'ArrowDown')).toBe('Kazakhstan 2024')
  expect(after(ranked, 'ArrowDown', 'ArrowDown', 'ArrowRight')).toBe('Azerbaijan 2024')
  expect(after(ranked, 'ArrowDown', 'ArrowUp')).toBe('Kazakhstan 2024')
  expect(after(ranked, 'End')).toBe('Kyrgyzstan 2024')
  expect(after(ranked, 'ArrowDown', 'PageDown')).toBe('Kyrgyzstan 2024')
})

test('arrows go through the periods of a row and from row to row', () => {
  expect(after(heat, 'End')).toBe('2024 Kazakhstan')
  expect(after(heat, 'End', 'ArrowLeft', 'ArrowDown')).toBe('2023 Uzbekistan')
  expect(after(heat, 'End', 'ArrowDown', 'ArrowDown', 'Home')).toBe('2021 Uzbekistan')
})

test('down goes from part to part of a stack', () => {
  expect(after(stack, 'End', 'ArrowDown', 'ArrowDown')).toBe('2024 Kazakhstan')
})

test('a reader begins at the top of a list and at the latest period of the first row', () => {
  expect([firstStop(ranked).at, firstStop(heat).at, firstStop(stack).at]).toEqual([0, 3, 3])
})
