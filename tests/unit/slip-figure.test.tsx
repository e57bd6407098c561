import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SlipFigure } from '../../app/_project/slip-figure'
import { slipModel, yearsOf } from '../../app/_project/slip-model'

type Milestones = Parameters<typeof slipModel>[0]

const today = '2026-07-01'
const milestone = (name: string, date: string | null, ...given: [said: string, promised: string][]) => ({
  milestone: name,
  date,
  promises: given.map(([said, promised], id) => ({
    id,
    project: 'project',
    milestone: name,
    said,
    promised,
    quote: null,
    note: null,
    cited: null,
  })),
})

const cases: Record<string, Milestones> = {
  'fibre-cable': [
    milestone(
      'launch',
      null,
      ['2019-11-25', '2021'],
      ['2025-03-04', '2026'],
      ['2025-12-26', '2026-Q3'],
      ['2026-01-07', '2026-12'],
    ),
  ],
  'one-promise': [milestone('completion', null, ['2025-06', '2030'])],
  'a-kept-promise': [milestone('completion', '2025-09-30', ['2022-11-02', '2025'], ['2024-02', '2025'])],
  'an-overdue-promise': [milestone('completion', null, ['2020-12-10', '2022'], ['2023-05', '2024'])],
  'two-milestones': [
    milestone('first-unit', null, ['2018-04-03', '2023'], ['2023-04', '2025'], ['2025-05-02', '2026']),
    milestone('all-units', null, ['2025-05-02', '2028']),
    milestone('licence', '2018-04-02'),
  ],
}

const model = (milestones: Milestones) => slipModel(milestones, today, (period) => period)

for (const [name, milestones] of Object.entries(cases)) {
  test(`the slip chart "${name}" is drawn as it was`, async () => {
    const drawn = model(milestones)
    if (!drawn) throw new Error('nothing was drawn')
    const svg = drawn.panels
      .map((panel) =>
        renderToStaticMarkup(
          createElement(SlipFigure, {
            model: drawn,
            panel,
            label: panel.milestone,
            todayText: 'today',
          }),
        ),
      )
      .join('\n')
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`../fixtures/slips/${name}.svg`)
  })
}

test('the stair of a promise that is repeated is flat, and goes on to today', () => {
  const panel = model([milestone('end', null, ['2024-12-31', '2028'], ['2025-12-31', '2028'])])?.panels[0]
  expect(panel?.steps.map(([, y]) => Math.round(y * 100) / 100)).toEqual([2029, 2029, 2029, 2029])
  expect(panel?.steps.at(-1)?.[0]).toBe(yearsOf(today))
})

test('a promise that fell due ends where it meets the day itself', () => {
  const panel = model(cases['an-overdue-promise'] ?? [])?.panels[0]
  expect(panel?.due).toBe(yearsOf('2024-12-31'))
  expect(panel?.steps.at(-1)).toEqual([yearsOf('2024-12-31'), yearsOf('2024-12-31')])
})

test('milestones without a promise have no panel, and a project without promises no chart', () => {
  expect(model(cases['two-milestones'] ?? [])?.panels.map((panel) => panel.milestone)).toEqual([
    'first-unit',
    'all-units',
  ])
  expect(model([milestone('licence', '2018-04-02')])).toBeUndefined()
})

test('promises that lie close to one another are not all named', () => {
  const labels = model(cases['fibre-cable'] ?? [])?.panels[0]?.points.map((point) => point.label)
  expect(labels).toEqual(['2021', undefined, undefined, '2026-12'])
})
