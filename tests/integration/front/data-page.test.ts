import { beforeAll, expect, test } from 'vitest'
import { codeOf, examples } from '../../../app/_data/examples'
import { figures, type Running, running } from './built'

let front: Running

beforeAll(async () => {
  front = await running('front', { KERVAN_DB: await figures(), KERVAN_LIMITS: 'off' })
}, 120_000)

test('every address that the page about the data names answers', async () => {
  const { text } = await front.ask('/en/data')
  const main = text.slice(text.indexOf('<main'), text.indexOf('</main>'))
  const linked = [...main.matchAll(/href="(\/[^"]*)"/g)].map(([, path = '']) => path.replaceAll('&amp;', '&'))
  expect(linked.length).toBeGreaterThan(15)
  for (const path of new Set(linked)) expect([path, (await front.ask(path)).status]).toEqual([path, 200])
}, 60_000)

test('every address in the examples answers', async () => {
  const code = examples.map((example) => codeOf(example, 'http://x')).join('\n')
  const paths = [...code.matchAll(/http:\/\/x(\/[^'")\s]*)/g)].map(([, path = '']) => path)
  expect(paths.length).toBeGreaterThan(8)
  for (const path of new Set(paths)) expect([path, (await front.ask(path)).status]).toEqual([path, 200])
}, 60_000)

test('a file at the root is compressed, held and cut through the server', async () => {
  const { headers, bytes } = await front.ask('/trade.json', { headers: { 'Accept-Encoding': 'gzip' } })
  expect([headers['content-encoding'], headers.vary]).toEqual([
    'gzip',
    expect.stringContaining('Accept-Encoding'),
  ])
  expect([...bytes.subarray(0, 2)]).toEqual([0x1f, 0x8b])
  const held = { 'Accept-Encoding': 'gzip', 'If-None-Match': String(headers.etag) }
  expect((await front.ask('/trade.json', { headers: held })).status).toBe(304)
  const wrong = await front.ask('/trades.csv')
  expect([wrong.status, wrong.headers['content-type']]).toEqual([404, 'application/problem+json'])
  expect(wrong.text).toContain('Perhaps trade.')
  const part = await front.ask('/trade.csv', { headers: { Range: 'bytes=0-5' } })
  expect([part.status, part.text]).toEqual([206, 'Entity'])
  expect((await front.ask('/trade.csv', { method: 'HEAD' })).headers['content-type']).toMatch(/^text\/csv/)
})
