import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import { page, served } from './served'

const long = (url: string) => `<p>${url}</p>${'<b>figure</b>'.repeat(100)}`

test('a page is made once, however many ask for it at once and afterwards', async () => {
  const { handler, asked } = page(long)
  const { ask } = await served(handler)
  const first = await Promise.all(Array.from({ length: 20 }, () => ask('/en')))
  const later = await ask('/en')
  expect(asked).toEqual(['/en'])
  expect(new Set([...first, later].map(({ text }) => text))).toEqual(new Set([long('/en')]))
})

test('a new state of the data shows at the next request', async () => {
  let state = 'first'
  const { handler, asked } = page(() => state)
  const { ask } = await served(handler, {}, { state: () => state })
  expect((await ask('/en')).text).toBe('first')
  state = 'second'
  expect((await ask('/en')).text).toBe('second')
  expect(asked).toHaveLength(2)
})

test('a page that takes long to make anew is served as it was, and then as it is', async () => {
  let state = 'first'
  const { ask } = await served(
    async (_, response) => {
      const text = state
      if (text === 'second') await new Promise((resolve) => setTimeout(resolve, 1300))
      response.end(text)
    },
    {},
    { state: () => state },
  )
  await ask('/en')
  state = 'second'
  expect((await ask('/en')).text).toBe('first')
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect((await ask('/en')).text).toBe('second')
})

test('a page that was made while the data changed is made again, so that it never mixes two states', async () => {
  let state = 'first'
  const { ask } = await served(
    async (_, response) => {
      const head = state
      await new Promise((resolve) => setTimeout(resolve, 20))
      if (head === 'first') state = 'second'
      response.end(`${head} ${state}`)
    },
    {},
    { state: () => state },
  )
  expect((await ask('/en')).text).toBe('second second')
})

test('unknown parameters and another order lead to the same page, known ones to another', async () => {
  const { handler, asked } = page(long)
  const { ask } = await served(handler)
  await ask('/en/trade?year=2024&measure=share&utm_source=x')
  await ask('/en/trade?noise=1&measure=share&year=2024')
  await ask('/en/trade?measure=exports')
  expect(asked).toEqual(['/en/trade?measure=share&year=2024', '/en/trade?measure=exports'])
})

test('a page that the table does not know gets its parameters as they are and is not kept', async () => {
  const { handler, asked } = page(long)
  const { ask } = await served(handler)
  await ask('/en/new/page?b=1&a=2')
  await ask('/en/new/page?b=1&a=2')
  expect(asked).toEqual(['/en/new/page?b=1&a=2', '/en/new/page?b=1&a=2'])
})

test('each colour set has its page, other cookies make none', async () => {
  const seen: (string | undefined)[] = []
  const { ask } = await served(async (request, response) => {
    seen.push(request.headers.cookie)
    response.end('page')
  })
  for (const cookie of ['theme=dark', 'a=1; theme=dark; b=2', 'theme=light', 'theme=red', 'a=1'])
    await ask('/en', { headers: { Cookie: cookie } })
  expect(seen).toEqual(['theme=dark', 'theme=light', undefined])
})

test('nothing that a reader sends besides reaches the pages', async () => {
  const seen: object[] = []
  const { ask } = await served(async (request, response) => {
    seen.push({ ...request.headers })
    response.end('page')
  })
  await ask('/en', {
    headers: {
      Host: 'evil.example',
      'X-Forwarded-Host': 'evil.example',
      'X-Matched-Path': '/x',
      Referer: 'x',
    },
  })
  expect(seen).toEqual([{ host: 'localhost:3000' }])
})

test('the data of a page for Next’s client is kept apart from its HTML', async () => {
  const { ask } = await served(async (request, response) => {
    response.end(request.headers.rsc ? 'data' : 'html')
  })
  const flight = { headers: { RSC: '1', 'Next-Url': '/en' } }
  expect((await ask('/en')).text).toBe('html')
  expect((await ask('/en?_rsc=abc', flight)).text).toBe('data')
  expect((await ask('/en')).text).toBe('html')
})

test('who has a session gets a page of their own that nobody keeps', async () => {
  const { ask } = await served(
    async (request, response) => {
      response.end(`for ${request.headers.cookie ?? 'all'}`)
    },
    {},
    { isSession: (token) => token === 'abc' },
  )
  const mine = await ask('/en', { headers: { Cookie: 'session=abc' } })
  expect([mine.text, mine.headers['cache-control']]).toEqual(['for session=abc', 'private, no-store'])
  expect((await ask('/en')).text).toBe('for all')
})

test('a cookie that is no session makes nothing anew: the page that is kept is sent', async () => {
  const { handler, asked } = page(long)
  const { ask } = await served(handler, {}, { isSession: (token) => token === 'abc' })
  for (const session of ['made-up', 'abcd', '', 'abc; session=made-up'])
    await ask('/en', { headers: { Cookie: `session=${session}` } })
  expect(asked).toHaveLength(2)
  expect((await ask('/en', { headers: { Cookie: '__Host-session=x; session=abc' } })).text).toBe(long('/en'))
  expect(asked).toHaveLength(2)
})

test('faults, missing pages and pages that set a cookie are not kept, the page that says so is', async () => {
  const noted = vi.mocked(console.error).mockImplementation(() => {})
  const asked: (string | undefined)[] = []
  const { ask } = await served(async (request, response) => {
    asked.push(request.url)
    if (request.url === '/en/about') response.setHeader('Set-Cookie', 'a=1')
    response.statusCode = request.url === '/en' ? 500 : request.url === '/en/countries' ? 404 : 200
    response.end('page')
  })
  const statuses: number[] = []
  for (const path of ['/en', '/en', '/en/about', '/en/about', '/en/countries', '/en/countries'])
    statuses.push((await ask(path)).status)
  expect(statuses).toEqual([500, 500, 200, 200, 404, 404])
  expect(asked.filter((url) => url !== '/en/missing')).toEqual([
    ...['/en', '/en', '/en/about', '/en/about', '/en/countries', '/en/countries'],
  ])
  expect(noted).toHaveBeenCalledTimes(2)
  noted.mockClear()
})

test('a page travels in brotli, in gzip or as it is, with a tag of its own and the same text', async () => {
  const { ask } = await served(page(long).handler)
  const br = await ask('/en', { headers: { 'Accept-Encoding': 'gzip, deflate, br, zstd' } })
  const gzip = await ask('/en', { headers: { 'Accept-Encoding': 'gzip' } })
  const plain = await ask('/en')
  expect([br, gzip, plain].map(({ headers }) => headers['content-encoding'])).toEqual([
    'br',
    'gzip',
    undefined,
  ])
  expect([brotliDecompressSync(br.bytes), gunzipSync(gzip.bytes)].map(String)).toEqual([
    plain.text,
    plain.text,
  ])
  expect(new Set([br, gzip, plain].map(({ headers }) => headers.etag)).size).toBe(3)
  expect(plain.headers.vary).toBe('Accept-Encoding, Cookie')
  expect(
    (await ask('/en', { headers: { 'Accept-Encoding': 'br;q=0, gzip' } })).headers['content-encoding'],
  ).toBe('gzip')
})

test('who has the page is answered 304, and HEAD has the headers of GET without a body', async () => {
  const { ask } = await served(page(long).handler)
  const { headers } = await ask('/en')
  const again = await ask('/en', { headers: { 'If-None-Match': `"other", W/${headers.etag}` } })
  expect([again.status, again.text, again.headers.etag]).toEqual([304, '', headers.etag])
  const head = await ask('/en', { method: 'HEAD' })
  expect([head.status, head.text]).toEqual([200, ''])
  expect({ ...head.headers, date: '' }).toEqual({ ...headers, date: '' })
})

test('pages are made before anybody asks, anew for each state of the data', async () => {
  let state = 'first'
  const { handler, asked } = page(long)
  const { ask, warm } = await served(handler, {}, { state: () => state })
  expect((await ask('/readyz')).status).toBe(503)
  await warm(['/en', '/en/indicators'])
  await warm(['/en', '/en/indicators'])
  expect((await ask('/readyz')).status).toBe(200)
  state = 'second'
  await warm(['/en', '/en/indicators'])
  expect(asked).toEqual(['/en', '/en/indicators', '/en', '/en/indicators'])
})

test('noise in parameters does not drive out the pages without', async () => {
  const { handler, asked } = page((url) => `${url}${Array.from({ length: 3000 }, Math.random).join()}`)
  const { ask } = await served(handler, { KERVAN_CACHE_MB: '1', KERVAN_LIMITS: 'off' })
  await ask('/en/about')
  for (let i = 0; i < 60; i++) await ask(`/en/search?q=${i}`)
  await ask('/en/about')
  expect(asked.filter((url) => url === '/en/about')).toHaveLength(1)
})
