import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { versionOf } from '../../../seed/store/version'
import { claim, type Editing, editing, key } from './editing'

let site: Editing

beforeAll(async () => {
  site = await editing()
}, 120_000)

const changed = (after: Record<string, string>, before: Record<string, string> = claim) => ({
  ...{ table: 'claims', file: 'claims/trade.csv', key, before, after: { ...before, ...after } },
})

test('a save without a version is refused with 428, without a reason with 422, and with another version with 412', async () => {
  const before = { ...claim, value: /2024,([\d.]+),/.exec(await site.text('claims/trade.csv'))?.[1] ?? '' }
  const changes = [changed({ value: '12.5' }, before)]
  const why = 'A test.'
  const status = async (body: object, headers: Record<string, string>) =>
    (await site.sendJson('/edit/save', body, { ...site.aygul, ...headers })).status
  expect(await status({ changes, why }, {})).toBe(428)
  expect(await status({ changes }, await site.version('claims/trade.csv'))).toBe(422)
  expect(await status({ changes: 'none', why }, await site.version('claims/trade.csv'))).toBe(400)

  const stale = await site.sendJson('/edit/save', { changes, why }, { ...site.aygul, 'If-Match': '"abc"' })
  expect(stale.status).toBe(412)
  expect(JSON.parse(stale.text)).toMatchObject({ outcome: 'stale', merged: [{ key }], collisions: [] })

  const theirs = [changed({ value: '13' }, { ...claim, value: '1' })]
  const collided = await site.sendJson(
    '/edit/save',
    { changes: theirs, why },
    { ...site.aygul, ...(await site.version('claims/trade.csv')) },
  )
  expect(collided.status).toBe(412)
  expect(JSON.parse(collided.text).collisions[0]).toMatchObject({
    base: { value: '1' },
    mine: { value: '13' },
    theirs: { value: before.value },
  })

  const wrong = await site.sendJson(
    '/edit/save',
    { changes: [changed({ value: '2000' }, before)], why },
    { ...site.aygul, ...(await site.version('claims/trade.csv')) },
  )
  expect([wrong.status, JSON.parse(wrong.text).problems[0]]).toMatchObject([
    422,
    { field: 'value', rule: 'implausible', change: 0 },
  ])
  expect(await status({ changes, why }, await site.version('claims/trade.csv'))).toBe(200)
  expect(await site.text('claims/trade.csv')).toContain(',12.5,')
}, 60_000)

test('the grid is told of each problem which row and cell it is of', async () => {
  const row = { ...claim, source: 'nobody', time_period: '2023' }
  const base = { 'claims/trade.csv': versionOf(await site.text('claims/trade.csv')) }
  const changes = [{ table: 'claims', file: 'claims/trade.csv', key: [], after: row }]
  const { status, text: answer } = await site.sendJson('/edit/draft', { changes, base }, site.aygul)
  expect(status).toBe(200)
  expect(JSON.parse(answer).problems).toMatchObject([
    { field: 'source', value: 'nobody', rule: 'unknown-key', table: 'sources', change: 0 },
  ])
}, 30_000)

test('a file that is broken meanwhile is not written into, and the editor is told', async () => {
  const file = join(site.folder, 'claims/trade.csv')
  const good = await readFile(file, 'utf8')
  await writeFile(file, good.replace(',actual,', ',sometimes,'))
  const { status, text: answer } = await site.sendJson(
    '/edit/save',
    {
      changes: [
        { table: 'topics', file: 'topics.csv', key: [], after: { topic: 'a', name: 'A', description: 'B' } },
      ],
      why: 'A.',
    },
    { ...site.aygul, ...(await site.version('topics.csv')) },
  )
  await writeFile(file, good)
  expect([status, JSON.parse(answer).problems[0]]).toMatchObject([
    422,
    { file: 'claims/trade.csv', line: 2, field: 'kind' },
  ])
}, 30_000)
