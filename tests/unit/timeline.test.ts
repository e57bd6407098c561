import { expect, test } from 'vitest'
import { completionOf } from '../../app/_project/completion'
import { yearsOf } from '../../app/_project/slip-model'
import { timelineModel } from '../../app/_project/timeline-model'
import type { Milestone } from '../../db/queries/milestones'
import { project } from './project'

const today = '2026-07-01'
const cited = (source: string) => ({
  source,
  title: source,
  publisher: source,
  url: null,
  published: null,
  language: null,
})
const milestone = (
  name: string,
  date: string | null,
  ...given: [said: string, promised: string][]
): Milestone => ({
  project: 'project',
  milestone: name,
  name,
  kind: 'completion',
  date,
  quote: null,
  note: null,
  cited: null,
  promises: given.map(([said, promised], id) => ({
    id,
    project: 'project',
    milestone: name,
    said,
    promised,
    quote: null,
    note: null,
    cited: cited(`of ${said}`),
  })),
})

test('milestones are ordered by what happened and by the latest promise, those without a date last', () => {
  const model = timelineModel(
    [
      milestone('undated', null),
      milestone('promised', null, ['2024', '2025'], ['2025', '2028']),
      milestone('done', '2023-05', ['2020', '2022']),
    ],
    today,
  )
  expect(model?.items.map((item) => [item.milestone.milestone, item.state, item.when])).toEqual([
    ['done', 'happened', '2023-05'],
    ['promised', 'promised', '2028'],
    ['undated', 'undated', undefined],
  ])
})

test('the axis spans the milestones and today, in whole years', () => {
  expect(timelineModel([milestone('done', '2023-05')], today)?.axis.domain).toEqual([2023, 2027])
  expect(timelineModel([], today)).toBeUndefined()
  expect(yearsOf('2025-07-02')).toBeCloseTo(2025.5, 2)
})

test('a promise is told with the source of the latest word where the milestone has none', () => {
  const [item] = timelineModel([milestone('m', null, ['2024', '2025'], ['2025', '2028'])], today)?.items ?? []
  expect(item?.said.cited?.source).toBe('of 2025')
})

test('the completion of a project is the one still promised, and of several that of the latest word', () => {
  const completions = [
    { date: '2024', promises: [{ promised: '2023', said: '2020' }] },
    { date: null, promises: [{ promised: '2030', said: '2023' }] },
    { date: null, promises: [{ promised: '2028', said: '2025' }] },
  ]
  expect(completionOf(project('stages', { completions }), today)).toMatchObject({
    date: null,
    expected: '2028',
  })
})

test('the completion of a finished project is the day on which it was done, judged by its first promise', () => {
  const completions = [{ date: '2024', promises: [{ promised: '2023', said: '2020' }] }]
  expect(completionOf(project('done', { completions }), today)).toMatchObject({
    date: '2024',
    expected: null,
    verdict: { outcome: 'late', months: 12 },
  })
  expect(completionOf(project('nothing said'), today)).toBeUndefined()
})
