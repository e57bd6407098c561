import { once } from 'node:events'
import { connect } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { bothServers, type Running } from './built'
import type { Answer } from './served'

let front: Running
let plain: Running

beforeAll(async () => {
  const servers = await bothServers()
  front = servers.front
  plain = servers.plain
}, 120_000)

/** What a reader asks for, and what of it the pages know. */
const pages = {
  '/en': '/en',
  '/en/indicators': '/en/indicators',
  '/en/indicators?q=trade&unknown=1': '/en/indicators?q=trade',
  '/en/indicators/gdp-current-usd': '/en/indicators/gdp-current-usd',
  '/en/indicators/gdp-current-usd?time=2010..2024&country=KAZ~UZB&noise=x':
    '/en/indicators/gdp-current-usd?country=KAZ%7EUZB&time=2010..2024',
  '/en/indicators/gdp-current-usd?country=KAZ&from=2010&to=&country=UZB':
    '/en/indicators/gdp-current-usd?country=KAZ&country=UZB&from=2010&to=',
  '/en/indicators/trade-turnover/KAZ.OTS/2024': '/en/indicators/trade-turnover/KAZ.OTS/2024',
  '/en/countries/KAZ': '/en/countries/KAZ',
  '/en/trade?year=2024&measure=share': '/en/trade?measure=share&year=2024',
  '/en/trade/KAZ.OTS': '/en/trade/KAZ.OTS',
  '/en/sources': '/en/sources',
}

/** A page as it stands without scripts, which hold what React's data repeats of it. */
const read = (html: string) => html.replace(/<script.*?<\/script>/gs, '')

test('a page reads the same with the front before it as from Next alone, made and kept', async () => {
  for (const [asked, known] of Object.entries(pages)) {
    const bare = (await plain.ask(known)).text
    const [made, kept, plainly] = [await front.ask(asked), await front.ask(asked), await front.ask(known)]
    expect([asked, read(made.text) === read(bare)]).toEqual([asked, true])
    expect([asked, kept.text === made.text, plainly.text === made.text]).toEqual([asked, true, true])
  }
}, 60_000)

test('a missing page is sent finished, where Next alone leaves it to the browser', async () => {
  const [bare, sent, outside] = await Promise.all([
    plain.ask('/en/nowhere'),
    front.ask('/en/nowhere'),
    front.ask('/nowhere'),
  ])
  expect([bare.status, sent.status, outside.status]).toEqual([404, 404, 404])
  const haveHeads = [bare, sent, outside].map(({ text }) => read(text).includes('<h1>'))
  expect(haveHeads).toEqual([false, true, true])
})

test('every inline script of a page that is served may run', async () => {
  for (const path of Object.keys(pages)) {
    const { text, headers } = await front.ask(path)
    const inline = text.match(/<script(?: id="_R_")?>/g) ?? []
    const hashes = String(headers['content-security-policy']).match(/'sha256-/g) ?? []
    expect([path, hashes.length]).toEqual([path, inline.length])
  }
  expect((await front.ask('/metrics')).text).toContain('kervan_inline_scripts_blocked_total 0')
}, 60_000)

test('a file arrives in the encoding that its headers tell, whole or in part', async () => {
  const path = '/indicators/gdp-current-usd.csv'
  const plainly = await front.ask(path)
  const zipped = await front.ask(path, { headers: { 'Accept-Encoding': 'gzip' } })
  expect([plainly.headers['content-encoding'], zipped.headers['content-encoding']]).toEqual([
    undefined,
    'gzip',
  ])
  expect(gunzipSync(zipped.bytes).toString('utf8')).toBe(plainly.text)
  const part = await front.ask(path, { headers: { Range: 'bytes=0-5', 'Accept-Encoding': 'gzip' } })
  expect([part.status, part.text, part.headers['content-length'], part.headers['x-body-length']]).toEqual([
    206,
    'Entity',
    '6',
    undefined,
  ])
}, 60_000)

test('the colours are chosen by a form and shown on the page it came from', async () => {
  const answer = await front.ask('/theme', {
    method: 'POST',
    headers: {
      'Sec-Fetch-Site': 'same-origin',
      'Content-Type': 'application/x-www-form-urlencoded',
      Referer: 'http://127.0.0.1/en/about',
    },
    body: 'theme=dark',
  })
  expect([answer.status, answer.headers.location]).toEqual([303, '/en/about'])
  const [cookie = ''] = answer.headers['set-cookie'] ?? []
  const page = await front.ask('/en/about', { headers: { Cookie: cookie.split(';')[0] ?? '' } })
  expect(page.text).toContain('data-theme="dark"')
})

test('a file of the build is kept for ever and has the bytes that were built', async () => {
  const [source = ''] =
    /\/_next\/static\/chunks\/[\w~.-]+\.js/.exec((await front.ask('/en/about')).text) ?? []
  const same = async (ask: Running['ask']): Promise<Answer> => ask(source)
  const [ours, theirs] = [await same(front.ask), await same(plain.ask)]
  expect([ours.status, ours.bytes.equals(theirs.bytes)]).toEqual([200, true])
  expect(ours.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect((await front.ask('/icon.svg')).headers['cache-control']).toBe('public, max-age=86400')
})

test('an export flows through with its own tag', async () => {
  const path = '/indicators/gdp-current-usd.csv'
  const { headers, text } = await front.ask(path)
  expect(text).toBe((await plain.ask(path)).text)
  expect((await front.ask(path, { headers: { 'If-None-Match': String(headers.etag) } })).status).toBe(304)
  expect((await front.ask(`${path}?unknown=1`)).status).toBe(400)
  expect((await front.ask(path, { method: 'HEAD' })).text).toBe('')
})

test('nothing is told on the console of the server, and a signal ends it cleanly whoever holds a connection', async () => {
  expect(front.output()).not.toMatch(/error/i)
  const ready = connect(front.port, '127.0.0.1')
  await once(ready, 'connect')
  const kept = connect(front.port, '127.0.0.1', () =>
    kept.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n'),
  )
  await once(kept, 'data')
  const ended = once(front.child, 'exit')
  front.child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  for (const socket of [ready, kept]) socket.destroy()
})
