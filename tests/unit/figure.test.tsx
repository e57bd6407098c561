import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Figure } from '../../app/_chart/figure'
import { legendKeys } from '../../app/_chart/legend'
import { chartModel, type Line, type Mark, type Point, type Thread } from '../../app/_chart/model'

type Change = Partial<Point>
const point = (x: number, y: number, change: Change = {}): Point => ({
  x,
  y,
  kind: 'actual',
  qualifier: 'exact',
  text: String(y),
  ...change,
})
const line = (code: string, ...points: Point[]): Line => ({
  key: code,
  name: code,
  code,
  color: `var(--area-${code})`,
  points,
})
const rival = (x: number, y: number, role: Mark['role'], change: Change = {}): Mark => ({
  ...point(x, y, change),
  key: 'KAZ',
  color: 'var(--area-KAZ)',
  role,
})

const cases: Record<string, Parameters<typeof chartModel>[0]> = {
  'two-lines': format('line', [
    line('KAZ', point(2020, 171), point(2021, 197), point(2022, 225)),
    line('UZB', point(2020, 66), point(2021, 77), point(2022, 90)),
  ]),
  'one-point': format('line', [line('KAZ', point(2024, 11.4))]),
  'a-gap': format('line', [line('KAZ', point(2010, 4.5), point(2022, 12.9), point(2023, 11.4))]),
  'all-equal': format('line', [line('TKM', point(2015, 3), point(2016, 3), point(2017, 3))]),
  'a-negative-level': format('line', [
    line('KAZ', point(2019, -27.91), point(2020, -28.23), point(2021, -28.4)),
  ]),
  'bars-of-both-signs': format('bar', [line('KGZ', point(2019, 4.6), point(2020, -7.1), point(2021, 5.5))]),
  'inexact-and-rivals': format(
    'line',
    [line('KAZ', point(2023, 11.4), point(2024, 11.4), point(2025, 11.9, { qualifier: 'over' }))],
    [rival(2025, 11, 'rival', { qualifier: 'over' }), rival(2030, 23, 'intent', { kind: 'forecast' })],
  ),
  'kinds-apart': format(
    'line',
    [
      line(
        'TITR',
        point(2022, 1.5),
        point(2023, 2.8, { kind: 'estimate' }),
        point(2024, 4.5),
        point(2025, 4.1, { qualifier: 'range', reach: [3.8, 4.4] }),
      ),
    ],
    [
      rival(2024, 3.3, 'rival'),
      rival(2026, 5.2, 'intent', { kind: 'plan' }),
      rival(2027, 6, 'intent', { kind: 'plan' }),
      rival(2028, 8, 'intent', { kind: 'forecast' }),
      rival(2027, 10, 'intent', { kind: 'target', qualifier: 'at-most' }),
      rival(2024, 6, 'intent', { kind: 'capacity' }),
    ],
    [
      {
        key: 'TITR plan',
        kind: 'plan',
        color: 'var(--area-TITR)',
        points: [point(2026, 5.2), point(2027, 6)],
      },
    ],
  ),
  'a-reference-and-parts': {
    ...format(
      'line',
      [line('KAZ', point(1977, -29.01), point(1995, -26.62), point(2020, -28.23))],
      [rival(2023.84, -29.2, 'part'), rival(2024.3, -28.65, 'part')],
    ),
    references: [{ value: -29.01, label: 'Low of 1977: −29.01 m' }],
  },
  'a-target-alone': format('line', [line('KAZ')], [rival(2030, 15, 'intent', { kind: 'target' })]),
  'eight-names-at-one-height': format(
    'line',
    ['AZE', 'KAZ', 'KGZ', 'TUR', 'UZB', 'HUN', 'TKM', 'OTS'].map((code, i) =>
      line(code, point(2023, 90 + i), point(2024, 100 + i / 10)),
    ),
  ),
}

function format(kind: 'line' | 'bar', lines: Line[], marks: Mark[] = [], threads: Thread[] = []) {
  return { kind, lines, marks, threads, formatTicks: () => String }
}

for (const [name, input] of Object.entries(cases)) {
  test(`the figure "${name}" is drawn as it was`, async () => {
    const model = chartModel(input)
    if (!model) throw new Error('nothing was drawn')
    const svg = renderToStaticMarkup(createElement(Figure, { model, label: name }))
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`../fixtures/figures/${name}.svg`)
  })
}

test('the legend names what a chart holds beside plain lines, and nothing else', () => {
  const keys = (name: string) => {
    const model = chartModel(cases[name] ?? format('line', []))
    return model && legendKeys(model)
  }
  expect(keys('two-lines')).toEqual([])
  expect(keys('kinds-apart')).toEqual([
    'estimate',
    'rival',
    'target',
    'plan',
    'forecast',
    'capacity',
    'under',
    'range',
  ])
})

test('the legend names the figures of parts, and leaves a reference to its own name', () => {
  const model = chartModel(cases['a-reference-and-parts'] ?? format('line', []))
  expect(model && legendKeys(model)).toEqual(['part'])
})

test('a figure names itself to readers who do not see it', () => {
  const model = chartModel(cases['one-point'] ?? format('line', []))
  if (!model) throw new Error('nothing was drawn')
  const svg = renderToStaticMarkup(createElement(Figure, { model, label: 'Trade of Kazakhstan' }))
  expect(svg).toContain('role="img" aria-label="Trade of Kazakhstan"')
})
