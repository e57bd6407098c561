import { beforeAll, expect, test } from 'vitest'
import { figures, type Running, running } from './built'

let front: Running
let plain: Running

beforeAll(async () => {
  const KERVAN_DB = await figures()
  front = await running('front', { KERVAN_DB, KERVAN_LIMITS: 'off' })
  plain = await running('next', { KERVAN_DB })
}, 120_000)

test('what the charts of a page hold is sent beside it, and not in it', async () => {
  const path = '/en/indicators/gdp-current-usd?country=KAZ'
  const [page, beside, bare] = await Promise.all([
    front.ask(path),
    front.ask(`/beside${path}`),
    plain.ask(path),
  ])
  const values = '\\"code\\":\\"KAZ\\"'
  expect([page.text.includes(values), bare.text.includes(values)]).toEqual([false, true])
  const texts: unknown[] = Object.values(JSON.parse(beside.text))
  expect(texts.map((text) => JSON.parse(String(text)).lines[0].code)).toEqual(['KAZ'])
  const headers = { 'If-None-Match': String(beside.headers.etag) }
  expect((await front.ask(`/beside${path}`, { headers })).status).toBe(304)
})

test('an editor has what the charts hold in the page: nothing is kept for one reader', async () => {
  const headers = { Cookie: 'session=unknown' }
  const page = await front.ask('/en/indicators/gdp-current-usd?country=KAZ', { headers })
  expect(page.text).toContain('\\"code\\":\\"KAZ\\"')
  expect([page.headers['cache-control'], page.headers['content-encoding']]).toEqual([
    'private, no-store',
    undefined,
  ])
})

test('beside a page without charts, a file, a missing page there is nothing', async () => {
  for (const path of ['/en/about', '/indicators/gdp-current-usd.csv', '/en/nowhere', '/beside/en', ''])
    expect([path, (await front.ask(`/beside${path}`)).status]).toEqual([path, 404])
})
