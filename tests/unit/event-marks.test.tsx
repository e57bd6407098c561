import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { type EventMark, mergedFlags, withEvents } from '../../app/_chart/event-marks'
import { Figure } from '../../app/_chart/figure'
import { chartModel, type TimeModel } from '../../app/_chart/model'
import { periodPosition } from '../../stats/period'

const mark = (date: string): EventMark => ({
  key: `on-${date}`,
  number: 0,
  x: periodPosition(date),
  date,
  title: `What happened on ${date}`,
})

function model(first: number, ...values: number[]): TimeModel {
  const points = values.map((y, i) => ({
    x: first + i,
    y,
    kind: 'actual' as const,
    qualifier: 'exact' as const,
    text: String(y),
  }))
  const line = { key: 'KAZ', name: 'KAZ', code: 'KAZ', color: 'var(--area-KAZ)', points }
  const made = chartModel({ kind: 'line', lines: [line], formatTicks: () => String })
  if (!made) throw new Error('nothing was drawn')
  return made
}

test('flags that stand apart keep their places', () => {
  expect(mergedFlags([0.1, 0.5], 0.1)).toEqual([
    { at: 0.1, label: '1' },
    { at: 0.5, label: '2' },
  ])
  expect(mergedFlags([], 0.1)).toEqual([])
})

test('flags that would collide become one in their middle', () => {
  expect(mergedFlags([0.1, 0.5, 0.5], 0.1)).toEqual([
    { at: 0.1, label: '1' },
    { at: 0.5, label: '2–3' },
  ])
  expect(mergedFlags([0, 0.25, 0.75], 0.5)).toEqual([
    { at: 0.125, label: '1–2' },
    { at: 0.75, label: '3' },
  ])
})

test('a flag in the middle of many takes in no more than are near to it', () => {
  expect(mergedFlags([0.25, 0.375, 0.5, 0.625], 0.25)).toEqual([
    { at: 0.375, label: '1–3' },
    { at: 0.625, label: '4' },
  ])
})

test('a chart has the events of its years, numbered from one', () => {
  const { events } = withEvents(
    model(2022, 1, 2, 3),
    ['2021-12-31', '2022-01-01', '2023', '2024-12-31', '2025-01-01'].map(mark),
  )
  expect(events.map(({ number, key }) => `${number} ${key}`)).toEqual([
    '1 on-2022-01-01',
    '2 on-2023',
    '3 on-2024-12-31',
  ])
})

test('the axis reaches as far as the events of the first and the last year, and no further', () => {
  expect(withEvents(model(2022, 1, 2, 3), [mark('2023-05')]).x.domain).toEqual([2022, 2024])
  const [from, to] = withEvents(model(2022, 1, 2, 3), [mark('2022-01-01'), mark('2024-12-31')]).x.domain
  expect([from.toFixed(2), to.toFixed(2)]).toEqual(['2021.50', '2024.50'])
})

test('the figure "events-over-a-line" is drawn as it was', async () => {
  const drawn = withEvents(
    model(2019, 171, 197, 225, 261, 288, 300),
    ['2020', '2021-11-12', '2022-11-11', '2022-11-25', '2024-07'].map(mark),
  )
  const svg = renderToStaticMarkup(createElement(Figure, { model: drawn, label: 'events' }))
  await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
    '../fixtures/figures/events-over-a-line.svg',
  )
})
