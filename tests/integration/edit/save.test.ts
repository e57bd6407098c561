import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { hashOf } from '../../../app/_edit/session/password'
import { versionOf } from '../../../seed/store/version'
import { type Running, running } from '../front/built'
import { validSeed } from '../seeded'
import { lastingSeed } from './lasting-seed'

let server: Running
let folder: string
let aygul: Record<string, string>
let bekzat: Record<string, string>

const form = { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/x-www-form-urlencoded' }
const json = { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/json' }

beforeAll(async () => {
  const seed = await lastingSeed(validSeed)
  folder = seed.folder
  const hash = await hashOf('karavan saray')
  server = await running('front', {
    ...{ KERVAN_SEED: seed.folder, KERVAN_DB: seed.file, KERVAN_LIMITS: 'off' },
    KERVAN_EDITORS: `Aygül:${hash},Bekzat:${hash}`,
  })
  aygul = await signIn('Aygül')
  bekzat = await signIn('Bekzat')
}, 120_000)

async function signIn(name: string) {
  const { headers } = await sendForm('/sign-in', { name, password: 'karavan saray' }, {})
  return { Cookie: headers['set-cookie']?.[0]?.split(';')[0] ?? '' }
}

const sendForm = (path: string, fields: Record<string, string>, cookie: Record<string, string>) =>
  server.ask(path, {
    method: 'POST',
    headers: { ...form, ...cookie },
    body: new URLSearchParams(fields).toString(),
  })

const sendJson = (path: string, body: unknown, headers: Record<string, string>) =>
  server.ask(path, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) })

const text = (file: string) => readFile(join(folder, file), 'utf8')
const tag = async (file: string) => ({ 'If-Match': `"${versionOf(await text(file))}"` })

const claim = {
  indicator: 'trade-turnover',
  ref_area: 'KAZ',
  counterpart_area: 'OTS',
  time_period: '2024',
  value: '11.4',
  kind: 'actual',
  source: 'ministry-2025',
  period_as_stated: 'last year',
}
const key = ['trade-turnover', 'KAZ', 'OTS', '2024', 'actual', '', 'ministry-2025']
const changed = (after: Record<string, string>, before: Record<string, string> = claim) => ({
  ...{ table: 'claims', file: 'claims/trade.csv', key, before, after: { ...before, ...after } },
})

/** The fields of the form of a row, as a browser sends them: hidden ones, and a text for every cell. */
async function formOf(path: string, cookie: Record<string, string>): Promise<Record<string, string>> {
  const page = (await server.ask(path, { headers: cookie })).text
  const fields = [...page.matchAll(/<input[^>]*type="(?:hidden|text)"[^>]*>/g)].map(([tag]) => [
    /name="([^"]*)"/.exec(tag)?.[1] ?? '',
    plain(/value="([^"]*)"/.exec(tag)?.[1] ?? ''),
  ])
  const chosen = [...page.matchAll(/<select[^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs)].map(
    ([, name = '', options = '']) => [name, /<option selected="">([^<]*)/.exec(options)?.[1] ?? ''],
  )
  return Object.fromEntries([...fields, ...chosen])
}

const plain = (html: string) => html.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
const rowForm = `/en/edit/claims/row?file=claims%2Ftrade.csv&${key.map((cell) => `key=${cell}`).join('&')}`

test('a figure is corrected by forms alone: the difference and both charts, then a reason, then the file', async () => {
  const fields = await formOf(rowForm, aygul)
  expect(fields['cell.value']).toBe('11.4')

  const wrong = await sendForm('/edit/draft', { ...fields, 'cell.value': '11,9' }, aygul)
  const again = await server.ask(wrong.headers.location ?? '', { headers: aygul })
  expect(again.text).toContain('value is &quot;11,9&quot;: a number such as 11.4 or -29.31')
  expect((await formOf(wrong.headers.location ?? '', aygul))['cell.value']).toBe('11,9')

  const sent = await sendForm('/edit/draft', { ...fields, 'cell.value': '11.9' }, aygul)
  const path = sent.headers.location ?? ''
  expect(path).toMatch(/^\/en\/edit\/review\/[\da-f-]{36}$/)
  const review = (await server.ask(path, { headers: aygul })).text
  expect(review).toContain('<del>11.4</del>')
  expect(review).toContain('<ins>11.9</ins>')
  expect(review.match(/<figure class="chart"/g)).toHaveLength(2)
  expect((await server.ask(path, { headers: bekzat })).text).not.toContain('<ins>')

  const draft = path.split('/').at(-1) ?? ''
  await sendForm('/edit/save', { draft, why: ' ' }, aygul)
  expect((await server.ask(path, { headers: aygul })).text).toContain('Write the reason')
  expect(await text('claims/trade.csv')).toContain(',11.4,')

  await sendForm('/edit/save', { draft, why: 'The ministry corrected it.' }, aygul)
  expect((await server.ask(path, { headers: aygul })).text).toContain('Saved as revision')
  expect(await text('claims/trade.csv')).toContain('trade-turnover,KAZ,OTS,2024,11.9,')
  expect(await text('revisions.csv')).toContain('Aygül,The ministry corrected it.,claims,claims/trade.csv')
  expect((await server.ask('/en/indicators/trade-turnover/KAZ.OTS/2024')).text).toContain('11.9')
}, 60_000)

test('a save without a version is refused with 428, without a reason with 422, and with another version with 412', async () => {
  const before = { ...claim, value: /2024,([\d.]+),/.exec(await text('claims/trade.csv'))?.[1] ?? '' }
  const changes = [changed({ value: '12.5' }, before)]
  const why = 'A test.'
  const status = async (body: object, headers: Record<string, string>) =>
    (await sendJson('/edit/save', body, { ...aygul, ...headers })).status
  expect(await status({ changes, why }, {})).toBe(428)
  expect(await status({ changes }, await tag('claims/trade.csv'))).toBe(422)
  expect(await status({ changes: 'none', why }, await tag('claims/trade.csv'))).toBe(400)

  const stale = await sendJson('/edit/save', { changes, why }, { ...aygul, 'If-Match': '"abc"' })
  expect(stale.status).toBe(412)
  expect(JSON.parse(stale.text)).toMatchObject({ outcome: 'stale', merged: [{ key }], collisions: [] })

  const theirs = [changed({ value: '13' }, { ...claim, value: '1' })]
  const collided = await sendJson(
    '/edit/save',
    { changes: theirs, why },
    { ...aygul, ...(await tag('claims/trade.csv')) },
  )
  expect(collided.status).toBe(412)
  expect(JSON.parse(collided.text).collisions[0]).toMatchObject({
    base: { value: '1' },
    mine: { value: '13' },
    theirs: { value: before.value },
  })

  const wrong = await sendJson(
    '/edit/save',
    { changes: [changed({ value: '2000' }, before)], why },
    { ...aygul, ...(await tag('claims/trade.csv')) },
  )
  expect([wrong.status, JSON.parse(wrong.text).problems[0]]).toMatchObject([
    422,
    { field: 'value', rule: 'implausible', change: 0 },
  ])
  expect(await status({ changes, why }, await tag('claims/trade.csv'))).toBe(200)
  expect(await text('claims/trade.csv')).toContain(',12.5,')
}, 60_000)

test('what two editors change apart can both stay; of the same cell one has to be chosen', async () => {
  const [mine, theirs] = [await formOf(rowForm, aygul), await formOf(rowForm, bekzat)]
  const draftOf = async (fields: Record<string, string>, cookie: Record<string, string>) => {
    const { headers } = await sendForm('/edit/draft', fields, cookie)
    return headers.location?.split('/').at(-1) ?? ''
  }
  const apart = await draftOf({ ...mine, 'cell.period_as_stated': 'in 2024' }, aygul)
  const same = await draftOf({ ...mine, 'cell.value': '14' }, aygul)
  const first = await draftOf({ ...theirs, 'cell.value': '15' }, bekzat)
  await sendForm('/edit/save', { draft: first, why: 'Bekzat was first.' }, bekzat)

  const page = async (draft: string) =>
    (await server.ask(`/en/edit/review/${draft}`, { headers: aygul })).text
  await sendForm('/edit/save', { draft: apart, why: 'Words.' }, aygul)
  expect(await page(apart)).toContain('Both changes can stay.')
  await sendForm('/edit/save', { draft: apart, act: 'merge' }, aygul)
  await sendForm('/edit/save', { draft: apart, why: 'Words.' }, aygul)
  expect(await text('claims/trade.csv')).toContain('2024,15,,,,,actual,ministry-2025,in 2024')

  await sendForm('/edit/save', { draft: same, why: 'Mine.' }, aygul)
  expect(await page(same)).toContain('Choose what shall stand.')
  await sendForm('/edit/save', { draft: same, act: 'mine' }, aygul)
  expect(await page(same)).toContain('<del>15</del>')
  await sendForm('/edit/save', { draft: same, why: 'Mine.' }, aygul)
  expect(await text('claims/trade.csv')).toContain('2024,14,')
}, 60_000)

test('the grid is told of each problem which row and cell it is of', async () => {
  const row = { ...claim, source: 'nobody', time_period: '2023' }
  const base = { 'claims/trade.csv': versionOf(await text('claims/trade.csv')) }
  const changes = [{ table: 'claims', file: 'claims/trade.csv', key: [], after: row }]
  const { status, text: answer } = await sendJson('/edit/draft', { changes, base }, aygul)
  expect(status).toBe(200)
  expect(JSON.parse(answer).problems).toMatchObject([
    { field: 'source', value: 'nobody', rule: 'unknown-key', table: 'sources', change: 0 },
  ])
}, 30_000)

test('a row is added together with its source, and taken away again', async () => {
  const fields = await formOf('/en/edit/claims/new?file=claims%2Ftrade.csv', aygul)
  const cells = { ...claim, time_period: '2022', value: '10.1', source: 'gazette-2023' }
  const source = { source: 'gazette-2023', title: 'The gazette', publisher: 'Gazette', class: 'primary' }
  const named = (prefix: string, texts: Record<string, string>) =>
    Object.fromEntries(Object.entries(texts).map(([column, cell]) => [`${prefix}.${column}`, cell]))
  const sent = await sendForm(
    '/edit/draft',
    { ...fields, ...named('cell', cells), ...named('new', source) },
    aygul,
  )
  const draft = sent.headers.location?.split('/').at(-1) ?? ''
  await sendForm('/edit/save', { draft, why: 'An older figure.' }, aygul)
  expect(await text('sources.csv')).toContain('gazette-2023,The gazette,Gazette,,,,primary,')
  expect(await text('claims/trade.csv')).toContain('2022,10.1,,,,,actual,gazette-2023,last year')

  const path = rowForm.replace('2024', '2022').replace('ministry-2025', 'gazette-2023')
  const removed = await sendForm('/edit/draft', { ...(await formOf(path, aygul)), act: 'remove' }, aygul)
  const second = removed.headers.location?.split('/').at(-1) ?? ''
  await sendForm('/edit/save', { draft: second, why: 'It was of another series.' }, aygul)
  expect(await text('claims/trade.csv')).not.toContain('10.1')
}, 60_000)

test('a figure leads to its row for an editor, and to its file and line for everybody else', async () => {
  const point = (await server.ask('/en/indicators/trade-turnover/KAZ.OTS/2024')).text
  const path = plain(/href="(\/en\/correct\?[^"]*)"/.exec(point)?.[1] ?? '')
  expect((await server.ask(path)).text).toContain('This claim stands in claims/trade.csv, line 2:')
  const led = await server.ask(path, { headers: aygul })
  expect([led.status, led.headers.location]).toEqual([
    307,
    expect.stringMatching(/^\/en\/edit\/claims\/row\?/),
  ])
})

test('a file that is broken meanwhile is not written into, and the editor is told', async () => {
  const file = join(folder, 'claims/trade.csv')
  const good = await readFile(file, 'utf8')
  await writeFile(file, good.replace(',actual,', ',sometimes,'))
  const { status, text: answer } = await sendJson(
    '/edit/save',
    {
      changes: [
        { table: 'topics', file: 'topics.csv', key: [], after: { topic: 'a', name: 'A', description: 'B' } },
      ],
      why: 'A.',
    },
    { ...aygul, ...(await tag('topics.csv')) },
  )
  await writeFile(file, good)
  expect([status, JSON.parse(answer).problems[0]]).toMatchObject([
    422,
    { file: 'claims/trade.csv', line: 2, field: 'kind' },
  ])
}, 30_000)
