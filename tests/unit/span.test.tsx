import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { spanLabel, spanText } from '../../app/_catalogue/span'
import { SpanBar } from '../../app/_catalogue/span-bar'
import { timeAxis } from '../../app/_catalogue/time-axis'
import { translator } from '../../app/_i18n/messages'
import type { YearRun } from '../../db/coverage'
import { item } from './catalogue-item'

const language = { t: translator('en'), locale: 'en' } as const
const areas = new Map([
  ['KAZ', { name: 'Kazakhstan', type: 'country' }],
  ['OTS', { name: 'Turkic States', type: 'group' }],
])
const { covered } = item({ name: 'Made', figures: 3, first: 2019, timePeriod: '2022' })
const measured: YearRun[] = [
  [2019, 2020],
  [2022, 2022],
]
const spanned = { ...covered, last: 2022, measured }

test('spanText() names the years and counts the countries, or the areas where none is a country', () => {
  expect(spanText(language, spanned, areas)).toBe('2019–2022, 1 country')
  expect(spanText(language, { ...spanned, areas: ['OTS'] }, areas)).toBe('2019–2022, 1 area')
})

test('spanText() says how far plans reach, and where there is nothing else', () => {
  expect(spanText(language, { ...spanned, intended: [[2030, 2030]] }, areas)).toBe(
    '2019–2022, ahead to 2030, 1 country',
  )
  const ahead = { ...spanned, first: 2030, last: 2030, measured: [], intended: [[2030, 2030]] as const }
  expect(spanText(language, ahead, areas)).toBe('ahead only, 2030, 1 country')
  expect(spanText(language, { ...covered, first: null, last: null }, areas)).toBe('no date named, 1 country')
})

test('spanLabel() tells the gaps', () => {
  expect(spanLabel(language, spanned)).toBe('Measured in 2019–2020, 2022')
  expect(spanLabel(language, { ...spanned, intended: [[2030, 2032]] })).toBe(
    'Measured in 2019–2020, 2022; planned, expected or aimed at in 2030–2032',
  )
})

test('timeAxis() holds the years of nearly all indicators, from a whole decade on', () => {
  const many = Array.from({ length: 40 }, () => ({ ...spanned, first: 1992, last: 2025 }))
  expect(timeAxis([...many, { ...spanned, first: 1882, last: 2100 }])).toEqual({ from: 1990, to: 2026 })
  expect(timeAxis([])).toEqual({ from: 2000, to: 2021 })
})

test('a bar has a stretch for each run of years, and an arrow where years lie beyond the axis', () => {
  const drawn = renderToStaticMarkup(
    <SpanBar axis={{ from: 2000, to: 2040 }} measured={[[1882, 1882], ...measured]} intended={[]} label="" />,
  )
  expect(drawn.match(/<rect [^>]*>/g)).toEqual([
    '<rect class="measured" x="68.4" y="3" width="7.2" height="6">',
    '<rect class="measured" x="79.2" y="3" width="3.5" height="6">',
  ])
  expect(drawn.match(/class="beyond"/g)).toHaveLength(1)
})
