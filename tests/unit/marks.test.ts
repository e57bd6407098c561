import { expect, test } from 'vitest'
import { dumbbellChart } from '../../app/_chart/kinds/dumbbell'
import { heatChart } from '../../app/_chart/kinds/heat'
import { panelsChart } from '../../app/_chart/kinds/panels'
import { rankedChart } from '../../app/_chart/kinds/ranked'
import { scatterChart } from '../../app/_chart/kinds/scatter'
import { slopeChart } from '../../app/_chart/kinds/slope'
import { stackChart } from '../../app/_chart/kinds/stack'
import { packStops, unpackStops } from '../../app/_chart/marks/pack'
import type { Stops } from '../../app/_chart/marks/stop'
import { stopsOf } from '../../app/_chart/marks/stops-of'
import { translator } from '../../app/_i18n/messages'
import { holed, inexact, input, region, rivals, yearly } from '../figures/lines'

const language = { t: translator('en'), locale: 'en' } as const

const read = (model: Parameters<typeof stopsOf>[1] | undefined): Stops => {
  if (!model) throw new Error('nothing was drawn')
  return stopsOf(language, model)
}

const said = ({ stops }: Stops) =>
  stops.map(
    ({ title, figures }) =>
      `${title}: ${figures.map(({ name, point }) => `${name} ${point.text}`).join(', ')}`,
  )

const two = [yearly('KAZ', 'Kazakhstan', 2023, [30, 50]), yearly('UZB', 'Uzbekistan', 2023, [20, 30])]
const measure = (name: string) => ({ name, title: name, lines: two, formatTicks: () => String })

test('bars of a year are read from the greatest on, with what other sources say', () => {
  expect(said(read(rankedChart({ ...input(inexact, rivals), year: 2024 })))).toEqual([
    'Kazakhstan: 2024 50, 2024 41, 2024 > 45',
    'Uzbekistan: 2024 20–31',
    'Azerbaijan: 2024 ≈ 15',
  ])
})

test('two years of an entry are read together', () => {
  const both = ['Kazakhstan: 2023 30, 2024 50', 'Uzbekistan: 2023 20, 2024 30']
  expect(said(read(slopeChart(input(two))))).toEqual(both)
  expect(said(read(dumbbellChart(input(two))))).toEqual(both)
})

test('a stack is read by years, its parts from the top down, and in shares by these too', () => {
  const stack = { ...input(two), form: 'bar' } as const
  expect(said(read(stackChart({ ...stack, measure: 'sum' })))).toEqual([
    '2023: Uzbekistan 20, Kazakhstan 30',
    '2024: Uzbekistan 30, Kazakhstan 50',
  ])
  expect(said(read(stackChart({ ...stack, measure: 'share' })))[0]).toMatch(
    /^2023: Uzbekistan 20 \(40\s%\), Kazakhstan 30 \(60\s%\)$/,
  )
})

test('no share is said of a year with a figure that is not exact', () => {
  const model = stackChart({ ...input(inexact), form: 'area', measure: 'share' })
  expect(said(read(model)).at(0)).toContain('Kazakhstan 30 (')
  expect(said(read(model)).join()).not.toContain('20–31 (')
})

test('a heat table has no stop at a cell without a figure', () => {
  const stops = said(read(heatChart({ ...input(holed), none: 'no figure' })))
  expect(stops).toContain('2016: Uzbekistan 86')
  expect(stops).not.toContainEqual(expect.stringMatching(/^2017: Uzbekistan/))
})

test('panels are read one below the other, each over time', () => {
  const { stops } = read(panelsChart(input(two)))
  expect(stops.map(({ title, lane }) => `${lane} ${title}`)).toEqual(['0 2023', '0 2024', '1 2023', '1 2024'])
})

test('the points of a scatter are read from left to right by both measures', () => {
  expect(said(read(scatterChart({ x: measure('GDP'), y: measure('Exports') })))).toEqual([
    'Uzbekistan, 2024: Exports 30, GDP 30',
    'Kazakhstan, 2024: Exports 50, GDP 50',
  ])
})

test('stops are the same after they have been packed', () => {
  const charts = [
    rankedChart(input(inexact, rivals)),
    slopeChart(input(inexact)),
    dumbbellChart(input(region)),
    stackChart({ ...input(region), form: 'area', measure: 'share' }),
    heatChart({ ...input(holed), none: 'no figure' }),
    panelsChart(input(inexact, rivals)),
    scatterChart({ form: 'paths', x: measure('GDP'), y: measure('Exports') }),
  ]
  for (const chart of charts) {
    const stops = read(chart)
    const packed = packStops(stops)
    expect(said(unpackStops(packed))).toEqual(said(stops))
    const places = (of: Stops) => of.stops.flatMap(({ figures }) => figures.map(({ point }) => point))
    for (const [i, { x, y }] of places(unpackStops(packed)).entries()) {
      expect(Math.abs(x - (places(stops)[i]?.x ?? Number.NaN))).toBeLessThan(0.03)
      expect(Math.abs(y - (places(stops)[i]?.y ?? Number.NaN))).toBeLessThan(0.03)
    }
  }
})
