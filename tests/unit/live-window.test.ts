import { expect, test } from 'vitest'
import { axesOf } from '../../app/_chart/live/axes'
import { emphasisCss } from '../../app/_chart/live/emphasis'
import { readingsOf } from '../../app/_chart/live/readings'
import { focusAt } from '../../app/_chart/live/target'
import { isLong, windowed } from '../../app/_chart/live/window'
import { lineOf, markOf, modelOf, pointOf } from './live-model'

const years = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => pointOf(from + i, i + 1))

test('a chart is long from its forty-first period on', () => {
  expect(isLong(modelOf([lineOf('KAZ', 'Kazakhstan', ...years(1980, 40))]))).toBe(false)
  expect(isLong(modelOf([lineOf('KAZ', 'Kazakhstan', ...years(1980, 41))]))).toBe(true)
  expect(
    isLong(
      modelOf([
        lineOf('KAZ', 'Kazakhstan', ...years(1980, 30)),
        lineOf('UZB', 'Uzbekistan', ...years(1980, 30)),
      ]),
    ),
  ).toBe(false)
})

test('a stretch of a chart keeps its value axis and has its own years, points and name heights', () => {
  const model = modelOf(
    [lineOf('KAZ', 'Kazakhstan', pointOf(2021, 20), pointOf(2022, 50), pointOf(2024, 90))],
    {
      marks: [markOf('KAZ', 'rival', pointOf(2024, 80)), markOf('KAZ', 'rival', pointOf(2022, 40))],
      events: [
        { key: 'a', number: 1, x: 2020.5, date: 'June 2020', title: 'One' },
        { key: 'b', number: 2, x: 2022.5, date: 'June 2022', title: 'Two' },
      ],
      references: [{ value: 10, label: 'lowest' }],
      threads: [
        { key: 'KAZ plan', kind: 'plan', color: 'teal', points: [pointOf(2022, 60), pointOf(2023, 70)] },
        {
          key: 'KAZ forecast',
          kind: 'forecast',
          color: 'teal',
          points: [pointOf(2023, 60), pointOf(2025, 70)],
        },
      ],
    },
  )
  const seen = windowed(model, [2021, 2023])
  expect(seen.x).toEqual({
    domain: [2021, 2023],
    ticks: [2021, 2022, 2023].map((value) => ({ value, label: String(value), minor: false })),
  })
  expect(seen.y).toBe(model.y)
  expect(seen.lines.map(({ points, labelAt }) => [points.map(({ x }) => x), labelAt])).toEqual([
    [[2021, 2022], { wide: 0.5, narrow: 0.5 }],
  ])
  expect(seen.marks.map(({ x }) => x)).toEqual([2022])
  expect(seen.events.map(({ number }) => number)).toEqual([2])
  expect(seen.references).toEqual(model.references)
  expect(seen.threads.map(({ key }) => key)).toEqual(['KAZ plan'])
})

test('one line stands out by fading the others, and hidden lines leave their names', () => {
  expect(emphasisCss('p', 3, { on: undefined, hidden: new Set() })).toBe('')
  expect(emphasisCss('p', 3, { on: 1, hidden: new Set() })).toBe('#p .of-0,#p .of-2{opacity:.2}')
  expect(emphasisCss('p', 2, { on: 0, hidden: new Set([0]) })).toBe(
    '#p .of-0:not(.name){visibility:hidden}#p .of-0.name{opacity:.6;text-decoration:line-through}',
  )
})

test('a pointer means the nearest period, and the figure that it is next to', () => {
  const model = modelOf([
    lineOf('KAZ', 'Kazakhstan', pointOf(2020, 50), pointOf(2024, 60)),
    lineOf('UZB', 'Uzbekistan', pointOf(2020, 30)),
  ])
  const plot = { left: 100, top: 200, width: 400, height: 200 }
  const meant = (clientX: number, clientY: number) => {
    const focus = focusAt({
      plot,
      pointer: { clientX, clientY },
      model,
      axes: axesOf(model),
      readings: readingsOf(model),
    })
    return focus && [focus.at, focus.figure?.name]
  }
  expect(meant(150, 303)).toEqual([0, 'Kazakhstan'])
  expect(meant(150, 345)).toEqual([0, 'Uzbekistan'])
  expect(meant(150, 220)).toEqual([0, undefined])
  expect(meant(400, 280)).toEqual([1, 'Kazakhstan'])
  expect(meant(80, 300)).toBeUndefined()
  expect(meant(150, 190)).toBeUndefined()
})
