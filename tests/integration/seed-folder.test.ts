import { beforeAll, expect, test } from 'vitest'
import { readPackage, type Seed } from '../../seed/read'
import { repositorySeed } from './seeded'

let seed: Seed

beforeAll(async () => {
  seed = (await readPackage(repositorySeed)).seed
})

test('the fibre cable was promised for 2021, 2025, 2026 and the third quarter of 2026', () => {
  expect(promises('trans-caspian-fibre', 'completion')).toEqual([
    ['2019-11-23', '2021-12', 'todayaz-20191123-tcfo'],
    ['2024-09-02', '2025', 'menafn-20240902-tcfo'],
    ['2025-03-04', '2026-12', 'trend-20250304-tcfo'],
    ['2025-08-06', '2026-12', 'trend-20250806-tcfo'],
    ['2025-12-26', '2026-Q3', 'trend-20251226-tcfo'],
    ['2026-01-07', '2026-12', 'azernews-20260107-tcfo'],
  ])
  expect(happened('trans-caspian-fibre', 'completion')).toBeUndefined()
})

test('the railway to Bakhty was promised for 2025, then 2027, then early 2028', () => {
  const said = promises('bakhty-ayagoz', 'completion')
  expect(said[0]).toEqual(['2023-06-05', '2025', 'kazinform-20230605-bakhty'])
  expect(said[1]).toEqual(['2023-12-21', '2027', 'zawya-20231221-bakhty'])
  expect(said).toContainEqual(['2025', '2028-Q1', 'vibewire-bakhty'])
  expect(happened('bakhty-ayagoz', 'works-begin')).toBe('2023-12-21')
})

test('the first unit of Akkuyu was promised for 2023, 2025 and 2026', () => {
  const years = promises('akkuyu-npp', 'first-unit').map(([, promised]) => promised?.slice(0, 4))
  expect(years).toEqual(['2023', '2023', '2023', '2025', '2025', '2026', '2026'])
  expect(happened('akkuyu-npp', 'unit-1-concrete')).toBe('2018-04-03')
})

test('the second track from Dostyk to Moiynty was promised for 2025 and opened on 30 September 2025', () => {
  expect(new Set(promises('dostyk-moiynty', 'completion').map(([, promised]) => promised))).toEqual(
    new Set(['2025']),
  )
  expect(happened('dostyk-moiynty', 'completion')).toBe('2025-09-30')
})

test('the register holds 67 projects, the corridor among them, and 71 events', () => {
  expect(seed.projects).toHaveLength(67)
  expect(seed.projects.map(({ row }) => row.project)).toContain('trans-caspian-route')
  expect(seed.events).toHaveLength(71)
})

test('every project, promise and event has a source, and every step that happened', () => {
  const unsourced = [
    ...seed.projects.filter(({ row }) => row.sources === undefined),
    ...seed.promises.filter(({ row }) => row.source === undefined),
    ...seed.events.filter(({ row }) => row.sources === undefined),
    ...seed.milestones.filter(({ row }) => row.date !== undefined && row.source === undefined),
  ]
  expect(unsourced.map(({ file, line }) => `${file}:${line}`)).toEqual([])
})

test('every indicator of a project has figures for its area', () => {
  const known = new Set(
    [...seed.claims.map(({ row }) => row), ...seed.series.runs].map(
      ({ ref_area, indicator }) => `${ref_area} ${indicator}`,
    ),
  )
  const missing = seed.projects.flatMap(({ row }) =>
    (row.indicators?.split(';') ?? [])
      .filter((indicator) => !known.has(`${row.area} ${indicator}`))
      .map((indicator) => `${row.project} ${indicator}`),
  )
  expect(missing).toEqual([])
})

test('no quote is longer than a dozen words, no title of an event than 90 characters', () => {
  const quotes = [...seed.milestones, ...seed.promises].map(({ row }) => row.quote ?? '')
  expect(quotes.filter((quote) => quote.split(/\s+/).length > 12)).toEqual([])
  expect(seed.events.filter(({ row }) => row.title.length > 90)).toEqual([])
})

const promises = (project: string, milestone: string) =>
  seed.promises
    .filter(({ row }) => row.project === project && row.milestone === milestone)
    .map(({ row }) => [row.said, row.promised, row.source])

const happened = (project: string, milestone: string) =>
  seed.milestones.find(({ row }) => row.project === project && row.milestone === milestone)?.row.date
