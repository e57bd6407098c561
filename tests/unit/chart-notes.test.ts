import { expect, test } from 'vitest'
import { chartNotes } from '../../app/_chart/kinds/notes'
import { rankedChart } from '../../app/_chart/kinds/ranked'
import { scatterChart } from '../../app/_chart/kinds/scatter'
import { slopeChart } from '../../app/_chart/kinds/slope'
import { stackChart } from '../../app/_chart/kinds/stack'
import type { ChartModel, Line } from '../../app/_chart/model'
import { translator } from '../../app/_i18n/messages'
import { equal, holed, input, region, yearly } from '../figures/lines'

const notes = (model: ChartModel | undefined) =>
  model && chartNotes({ t: translator('en'), locale: 'en' }, model)
const measure = (lines: readonly Line[]) => ({ name: 'GDP', title: 'GDP', lines, formatTicks: () => String })

test('a chart with nobody missing has no notes', () => {
  expect(notes(rankedChart(input(region)))).toEqual([])
})

test('a chart names who is missing', () => {
  expect(notes(rankedChart({ ...input(holed), year: 2017 }))).toEqual(['No figure for 2017: Uzbekistan.'])
  expect(notes(slopeChart({ ...input(holed), years: [2014, 2021] }))).toEqual([
    'Not shown for want of figures of both 2014 and 2021: Kyrgyzstan.',
  ])
})

test('a stack names the years that it leaves out', () => {
  expect(notes(stackChart({ ...input(holed), form: 'area', measure: 'sum' }))).toEqual([
    'Left out, since the sum would be short of a part: 2014 (Kyrgyzstan), 2017 (Uzbekistan), 2019 (Uzbekistan).',
  ])
})

test('years that follow one another and lack the same parts are said once', () => {
  const lines = [yearly('KAZ', 'Kazakhstan', 2018, [1, 2, 3, 4]), yearly('UZB', 'Uzbekistan', 2020, [5, 6])]
  expect(notes(stackChart({ ...input(lines), form: 'area', measure: 'sum' }))).toEqual([
    'Left out, since the sum would be short of a part: 2018–2019 (Uzbekistan).',
  ])
})

test('a scatter says how many pairs there are, and not to read too much into them', () => {
  expect(notes(scatterChart({ x: measure(region), y: measure(region) }))).toEqual([
    '5 pairs of figures, 2024: Pearson’s correlation 1, Spearman’s 1.',
    'That two measures go together does not say that one brings about the other.',
    'With so few pairs it may well be chance.',
  ])
  expect(notes(scatterChart({ x: measure(equal), y: measure(equal) }))).toEqual([
    '3 pairs of exact figures, 2023: too few, or too much alike, for a correlation.',
  ])
})
