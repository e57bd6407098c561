import { gunzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { signedIn } from '../../signed-in'
import { bothServers, type Running } from './built'

let front: Running
let plain: Running
let file: string

beforeAll(async () => {
  const servers = await bothServers()
  front = servers.front
  plain = servers.plain
  file = servers.file
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
  const headers = { Cookie: signedIn(file), 'Accept-Encoding': 'br, gzip' }
  const { bytes, headers: told } = await front.ask('/en/indicators/gdp-current-usd?country=KAZ', { headers })
  expect([told['cache-control'], told['content-encoding']]).toEqual(['private, no-store', 'gzip'])
  expect(gunzipSync(bytes).toString('utf8')).toContain('\\"code\\":\\"KAZ\\"')
})

test('beside a page without charts, a file, a missing page there is nothing', async () => {
  for (const path of ['/en/about', '/indicators/gdp-current-usd.csv', '/en/nowhere', '/beside/en', ''])
    expect([path, (await front.ask(`/beside${path}`)).status]).toEqual([path, 404])
})
