import { expect, test } from 'vitest'
import { translator } from '../../app/_i18n/messages'
import { shownChart } from '../../app/_shown/chart'
import { inputsOf } from '../../app/_shown/inputs'
import { shown } from '../../app/_shown/shown'
import type { Subject } from '../../app/_shown/subject'
import { unsetView, type View } from '../../app/_view/view'
import { claimOf, indicatorOf } from '../model'

const figures = { KAZ: [45, 60, 1284], UZB: [15, 18, 21], KGZ: [0.4, 0.5, 0.6] }
const subject: Subject = {
  indicator: indicatorOf({ indicator: 'exports' }),
  claims: Object.entries(figures).flatMap(([area, values]) =>
    values.map((value, i) => claimOf('exports', area, String(2020 + i), value)),
  ),
  groups: new Set(['WLD']),
  states: [],
  inputs: inputsOf([], []),
}

const chart = (change: Partial<View>) => {
  const view = { ...unsetView, ...change }
  return shownChart({ t: translator('en'), locale: 'en' }, subject.indicator, shown(subject, view), view)
}

test('a chart counts in the millions or billions of its axis', () => {
  expect(chart({ chart: 'line' })?.unit).toBe('trillion US dollars')
  expect(chart({ chart: 'dumbbell' })?.unit).toBe('trillion US dollars')
})

test('a chart whose figures say their own billions counts in plain units', () => {
  expect(chart({ chart: 'ranked' })?.unit).toBe('US dollars')
  expect(chart({ chart: 'slope' })?.unit).toBe('US dollars')
})

test('a heat table counts by its middle figure', () => {
  expect(chart({ chart: 'heat' })?.unit).toBe('billion US dollars')
})

test('a stack of shares counts in per cent of the sum', () => {
  expect(chart({ chart: 'stacked-area-share' })?.unit).toBe('per cent of the sum')
})

test('the title of a stack says the years of which it is drawn', () => {
  const lacking = subject.claims.filter(({ refArea, year }) => refArea !== 'KGZ' || year !== 2020)
  const view = { ...unsetView, chart: 'stacked-bar' as const }
  const stack = shownChart(
    { t: translator('en'), locale: 'en' },
    subject.indicator,
    shown({ ...subject, claims: lacking }, view),
    view,
  )
  expect(stack?.title).toBe('Trade turnover, KAZ, UZB and KGZ, 2021–2022')
})
