import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test, vi } from 'vitest'
import { fileAnswer } from '../../app/_export/answer'
import { GET as country } from '../../app/countries/[file]/route'
import { askRoot } from './asked'
import { seeded, validSeed } from './seeded'

const file = { name: 'a.txt', type: 'text/plain; charset=utf-8', version: '1' }
const answer = (headers: Record<string, string> = {}, method = 'GET') =>
  fileAnswer(new Request('http://localhost/a.txt', { headers, method }), file, () => '0123456789')

test('a file is compressed for who takes that, and each encoding has its own tag', async () => {
  const gzip = answer({ 'Accept-Encoding': 'gzip' })
  expect(gunzipSync(await gzip.arrayBuffer()).toString()).toBe('0123456789')
  const brotli = answer({ 'Accept-Encoding': 'gzip, br' })
  expect(brotliDecompressSync(await brotli.arrayBuffer()).toString()).toBe('0123456789')
  expect([gzip, brotli, answer()].map(({ headers }) => headers.get('content-encoding'))).toEqual([
    ...['gzip', 'br', null],
  ])
  expect([gzip, brotli, answer()].map(({ headers }) => headers.get('vary'))).toEqual([
    ...['Accept-Encoding', 'Accept-Encoding', 'Accept-Encoding'],
  ])
  expect(new Set([gzip, brotli, answer()].map(({ headers }) => headers.get('etag'))).size).toBe(3)
})

test('a picture is not compressed again', () => {
  const request = new Request('http://localhost/a.png', { headers: { 'Accept-Encoding': 'gzip' } })
  const { headers } = fileAnswer(request, { ...file, type: 'image/png' }, () => '')
  expect([headers.get('content-encoding'), headers.get('vary')]).toEqual([null, null])
})

test('a part is sent where one is asked for', async () => {
  const part = async (range: string, more = {}) => {
    const { status, headers, ...rest } = await read(answer({ Range: range, ...more }))
    return [status, headers.get('content-range'), headers.get('content-length'), rest.text]
  }
  expect(await part('bytes=2-4')).toEqual([206, 'bytes 2-4/10', '3', '234'])
  expect(await part('bytes=7-')).toEqual([206, 'bytes 7-9/10', '3', '789'])
  expect(await part('bytes=-2')).toEqual([206, 'bytes 8-9/10', '2', '89'])
  expect(await part('bytes=8-99')).toEqual([206, 'bytes 8-9/10', '2', '89'])
  expect(await part('bytes=2-4,6-7')).toEqual([200, null, '10', '0123456789'])
  expect(await part('bytes=4-2')).toEqual([200, null, '10', '0123456789'])
  expect((await part('bytes=10-')).slice(0, 2)).toEqual([416, 'bytes */10'])
  const tag = answer().headers.get('etag') ?? ''
  expect((await part('bytes=2-4', { 'If-Range': tag }))[0]).toBe(206)
  expect((await part('bytes=2-4', { 'If-Range': '"older"' }))[0]).toBe(200)
})

const read = async (response: Response) => ({
  status: response.status,
  headers: response.headers,
  text: await response.text(),
})

test('HEAD has the headers and no body, 304 neither body nor type', async () => {
  const head = await read(answer({}, 'HEAD'))
  expect([head.status, head.headers.get('content-type'), head.text]).toEqual([200, file.type, ''])
  const tag = answer().headers.get('etag') ?? ''
  const held = await read(answer({ 'If-None-Match': `"x", W/${tag}` }))
  expect([held.status, held.headers.get('content-type'), held.text]).toEqual([304, null, ''])
  expect(answer({ 'If-None-Match': tag, 'Accept-Encoding': 'gzip' }).status).toBe(200)
})

test('the tag is another at another version, address or type', () => {
  const tag = (path: string, more = {}) =>
    fileAnswer(new Request(`http://localhost${path}`), { ...file, ...more }, () => '').headers.get('etag')
  const tags = [tag('/a'), tag('/b'), tag('/a?x'), tag('/a', { version: '2' }), tag('/a', { type: 'text/x' })]
  expect(new Set(tags).size).toBe(5)
  expect(tag('/a')).toBe(tag('/a'))
})

test('a name with other letters is given twice (RFC 6266)', () => {
  const named = { ...file, name: 'Қазақстан "x".txt' }
  const { headers } = fileAnswer(new Request('http://localhost/'), named, () => '')
  expect(headers.get('content-disposition')).toBe(
    'attachment; filename="_________ _x_.txt"; filename*=UTF-8\'\'%D2%9A%D0%B0%D0%B7%D0%B0%D2%9B%D1%81%D1%82%D0%B0%D0%BD%20%22x%22.txt',
  )
})

test('a fault in the midst of a file breaks it, compressed or not', async () => {
  for (const encoding of ['identity', 'gzip', 'br']) {
    const headers = { 'Accept-Encoding': encoding }
    const broken = fileAnswer(new Request('http://localhost/', { headers }), file, () => failing())
    await expect(broken.arrayBuffer()).rejects.toThrow('no more')
  }
})

function failing(): ReadableStream<Uint8Array> {
  let parts = 0
  return new ReadableStream({
    pull(controller) {
      if (parts++ < 3) controller.enqueue(new TextEncoder().encode('a part\n'))
      else controller.error(new Error('no more'))
    },
  })
}

async function whileSeeded() {
  const place = await seeded(validSeed)
  vi.stubEnv('KERVAN_DB', place.file)
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  return place
}

test('parts of a table put together are the table', async () => {
  await whileSeeded()
  const whole = await (await askRoot('/trade.csv')).text()
  const first = await askRoot('/trade.csv', { Range: 'bytes=0-99' })
  const rest = await askRoot('/trade.csv', { Range: 'bytes=100-' })
  expect([first.status, rest.status]).toEqual([206, 206])
  expect((await first.text()) + (await rest.text())).toBe(whole)
})

test('a file that was begun is of one state, whatever is loaded meanwhile', async () => {
  const place = await whileSeeded()
  const request = new Request('http://localhost/countries/KAZ.csv')
  const begun = await country(request, { params: Promise.resolve({ file: 'KAZ.csv' }) })

  await writeFile(
    join(place.seedFolder, 'claims/trade.csv'),
    'indicator,ref_area,counterpart_area,time_period,value,qualifier,lower,upper,unit_mult,kind,source,quote\n',
  )
  await place.reload()
  expect(await begun.text()).toContain('Kazakhstan,KAZ,2024,Trade turnover,trade-turnover,11.4,')
  const after = await country(request, { params: Promise.resolve({ file: 'KAZ.csv' }) })
  expect(await after.text()).not.toContain('11.4')
})

test('who asks for the head of a table or leaves in its midst holds nothing open', async () => {
  await whileSeeded()
  expect(await (await askRoot('/trade.csv', {}, 'HEAD')).text()).toBe('')
  const left = await askRoot('/trade.csv', { 'Accept-Encoding': 'gzip' })
  await left.body?.cancel()
  expect((await askRoot('/trade.csv')).status).toBe(200)
})
