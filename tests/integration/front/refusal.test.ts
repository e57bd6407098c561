import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { counted, served } from './served'

const told = ({ status, text }: { status: number; text: string }) => `${status} ${text.trim()}`

test('what only Next’s own parts may send is refused before anything is made', async () => {
  const { handler, asked } = counted()
  const { ask } = await served(handler)
  for (const name of ['Next-Action', 'x-middleware-subrequest', 'X-Middleware-Rewrite', 'x-invoke-path']) {
    const answer = await ask('/en', { headers: { [name]: 'x' } })
    expect(told(answer)).toBe(`400 The header ${name.toLowerCase()} is not taken here.`)
  }
  expect(asked).toEqual([])
})

test('methods other than GET and HEAD are refused where nothing takes them', async () => {
  const { handler, asked } = counted()
  const { ask } = await served(handler)
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'POST']) {
    const answer = await ask('/en', { method })
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD'])
  }
  expect(asked).toEqual([])
})

test('addresses that are too long or out of order are refused', async () => {
  const { handler, asked } = counted()
  const { ask } = await served(handler)
  expect((await ask(`/en?q=${'x'.repeat(2100)}`)).status).toBe(414)
  for (const path of [
    '//evil.example/en',
    '/%',
    '/%E0%A4%A',
    '/en/%00',
    '/en\\..\\x',
    '/en/%5C..',
    '/en/x/../about',
    '/en/x/%2e%2e/about',
    '/en/./about',
    '/en/about#x',
    'http://evil.example/',
  ])
    expect([path, (await ask(path)).status]).toEqual([path, 400])
  expect(asked).toEqual([])
})

test('the pages that Next has for itself are nobody else’s', async () => {
  const { handler, asked } = counted()
  const { ask } = await served(handler)
  for (const path of [
    '/_global-error',
    '/_not-found',
    '/_next/image?url=x&w=64&q=75',
    '/_next/data/x/en.json',
  ])
    expect([path, (await ask(path)).status]).toEqual([path, 404])
  expect(asked).toEqual([])
  expect((await ask('/_next/static/chunks/a.js')).status).toBe(200)
})

test('a request that names two hosts is refused', async () => {
  const { port } = await served(counted().handler)
  expect(await rawAnswer(port, 'GET /en HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/)
})

test('only the names in KERVAN_HOSTS are answered to, where there are some', async () => {
  const { ask } = await served(counted().handler, { KERVAN_HOSTS: 'kervan.example, localhost:3000' })
  const status = async (host: string) => (await ask('/en', { headers: { Host: host } })).status
  expect(await status('Kervan.example')).toBe(200)
  expect(await status('kervan.example:8080')).toBe(200)
  expect(await status('localhost:3000')).toBe(200)
  expect(await status('localhost:3001')).toBe(421)
  expect(await status('evil.example')).toBe(421)
  expect((await ask('/healthz', { headers: { Host: '10.0.0.7' } })).status).toBe(200)
})

test('a fault is told in words without a stack, and a cut answer breaks the connection', async () => {
  const { console: noise, restore } = silenced()
  const { ask } = await served(async (request, response) => {
    if (request.url === '/countries/x.csv') response.write('half')
    throw new Error('secret path /srv/kervan')
  })
  const answer = await ask('/en')
  expect(told(answer)).toBe('500 This could not be made. The fault is ours and has been noted.')
  await expect(ask('/countries/x.csv')).rejects.toThrow()
  restore()
  expect(noise).toHaveLength(2)
})

test('every answer has the headers that keep a browser from guessing', async () => {
  const { ask } = await served(counted().handler)
  for (const path of ['/en', '/countries/x.csv', '/healthz', '/metrics', '/%', '/_next/x']) {
    const { headers } = await ask(path)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'content-security-policy': expect.stringMatching(/^default-src 'none'.*frame-ancestors 'none'/),
      'cross-origin-resource-policy': expect.stringMatching(/^(same|cross)-origin$/),
    })
    expect(headers['strict-transport-security']).toBeUndefined()
  }
})

test('HTTPS is asked for ever after where a trusted proxy says that it was used', async () => {
  const https = { headers: { 'X-Forwarded-Proto': 'https' } }
  const trusting = await served(counted().handler, { KERVAN_TRUST_PROXY: '1' })
  for (const path of ['/en', '/trade.csv', '/healthz', '/readyz', '/%', '/_next/x'])
    expect((await trusting.ask(path, https)).headers).toMatchObject({
      'strict-transport-security': expect.stringMatching(/^max-age=31536000/),
    })
  const open = await served(counted().handler)
  expect((await open.ask('/en', https)).headers['strict-transport-security']).toBeUndefined()
})

test('figures about the server are for this machine, or for who has the token', async () => {
  const { ask } = await served(counted().handler, { KERVAN_METRICS_TOKEN: 'abc' })
  expect((await ask('/metrics')).text).toContain('kervan_requests_total')
  const proxied = { 'X-Forwarded-For': '203.0.113.7' }
  expect((await ask('/metrics', { headers: proxied })).status).toBe(404)
  expect((await ask('/metrics', { headers: { ...proxied, Authorization: 'Bearer abd' } })).status).toBe(404)
  expect((await ask('/metrics', { headers: { ...proxied, Authorization: 'Bearer abc' } })).status).toBe(200)
})

test('a server that stops ends what runs and sends away who comes', async () => {
  let release = () => {}
  const { ask, stop } = await served(
    (_, response) =>
      new Promise((resolve) => {
        release = () => {
          response.end('whole')
          resolve()
        }
      }),
  )
  const running = ask('/en')
  await new Promise((resolve) => setTimeout(resolve, 20))
  stop()
  const late = await ask('/en/about')
  expect([late.status, late.headers['retry-after'], late.headers.connection]).toEqual([503, '2', 'close'])
  expect((await ask('/readyz')).status).toBe(503)
  release()
  expect((await running).text).toBe('whole')
})

test('lines that are no HTTP get a refusal from Node, not silence', async () => {
  const { port } = await served(counted().handler)
  expect(await rawAnswer(port, 'GET / HTTP/1.1\r\nHost: a\r\nX: \x01\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/)
})

test('who leaves in the midst of a form is no fault of ours', async () => {
  const { handler, asked } = counted()
  const { ask, port } = await served(handler)
  const socket = connect(port, '127.0.0.1', () => {
    socket.write(
      'POST /theme HTTP/1.1\r\nHost: a\r\nSec-Fetch-Site: same-origin\r\nContent-Length: 10\r\n\r\nth',
      () => socket.destroy(),
    )
  })
  await expect
    .poll(async () => (await ask('/metrics')).text)
    .toContain('kervan_requests_total{outcome="left"')
  expect(asked).toEqual([])
})

const rawAnswer = (port: number, text: string) =>
  new Promise<string>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.once('data', (data) => resolve(String(data)))
  })

/** The console of a test that means to have faults noted. */
function silenced() {
  const { error } = console
  const noted: unknown[] = []
  console.error = (fault: unknown) => noted.push(fault)
  return {
    console: noted,
    restore() {
      console.error = error
    },
  }
}
