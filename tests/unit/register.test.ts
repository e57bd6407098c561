import { expect, test } from 'vitest'
import { readFilter } from '../../app/_project/filter'
import { registerOf, statusSummaries } from '../../app/_project/register'
import { isStale } from '../../app/_project/status'
import { dollars, euros, project } from './project'

const today = '2026-07-01'
const shown = (search: string, projects: Parameters<typeof registerOf>[0]) =>
  registerOf(projects, readFilter(new URLSearchParams(search), ['KAZ', 'UZB']).filter, {
    locale: 'en',
    today,
  }).map((row) => row.project)

const kazakh = { areas: [{ area: 'KAZ', name: 'Kazakhstan' }] }

test('a filter narrows by sector, country, status and words, without regard to case and accents', () => {
  const projects = [
    project('railway', kazakh),
    project('port', { sector: 'port', status: 'operating' }),
    project('igdir', { name: 'Iğdır–Nakhchivan pipeline', parties: 'SOCAR' }),
  ]
  expect(shown('sector=port', projects)).toEqual(['port'])
  expect(shown('country=KAZ', projects)).toEqual(['railway'])
  expect(shown('status=operating~proposed', projects)).toEqual(['port'])
  expect(shown('q=IGDIR+socar', projects)).toEqual(['igdir'])
})

test('costs are sorted within their currency, the most frequent first, and unknown ones last either way', () => {
  const projects = [
    project('none'),
    project('euro', { cost: 90, currency: euros }),
    project('dear', { cost: 5, currency: dollars }),
    project('cheap', { cost: 900, costMult: 6, currency: dollars }),
  ]
  expect(shown('sort=cost', projects)).toEqual(['cheap', 'dear', 'euro', 'none'])
  expect(shown('sort=cost&dir=desc', projects)).toEqual(['dear', 'cheap', 'euro', 'none'])
})

test('projects are sorted by the completion that was promised last, those without one at the end', () => {
  const promised = (slug: string, ...dates: string[]) =>
    project(slug, {
      completions: [{ date: null, promises: dates.map((date, i) => ({ promised: date, said: `202${i}` })) }],
    })
  const projects = [project('none'), promised('moved', '2022', '2030'), promised('firm', '2027-Q2')]
  expect(shown('sort=completion', projects)).toEqual(['firm', 'moved', 'none'])
})

test('costs are summed by status within one currency, inexact ones openly', () => {
  const [summary] = statusSummaries([
    project('a', { cost: 5, currency: dollars }),
    project('b', { costLower: 14, costUpper: 15, currency: dollars }),
    project('c', { cost: 3.5, currency: euros }),
    project('d'),
  ])
  expect(summary).toEqual({
    status: 'construction',
    count: 4,
    priced: 3,
    costs: [
      { unit: dollars, measured: { value: 20e9, qualifier: 'range', lower: 19e9, upper: 20e9 } },
      { unit: euros, measured: { value: 3.5e9, qualifier: 'exact' } },
    ],
  })
})

test('a status is stale when the whole period of its confirmation lies more than two years back', () => {
  expect(isStale('2024-06-30', today)).toBe(true)
  expect(isStale('2024-07-01', today)).toBe(false)
  expect(isStale('2024', today)).toBe(false)
  expect(isStale('2023', today)).toBe(true)
})
