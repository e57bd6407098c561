import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { pages } from '../../../app/_server/front/addresses'
import { figures, type Running, root, running } from './built'
import { writingRoutes } from './writing-routes'

let front: Running

beforeAll(async () => {
  front = await running('front', { KERVAN_DB: await figures(), KERVAN_LIMITS: 'off', KERVAN_EDITORS: '' })
}, 120_000)

const injections = [
  "' OR 1=1 --",
  '"; DROP TABLE claim; --',
  "x' UNION SELECT sql FROM sqlite_master --",
  "');ATTACH DATABASE '/tmp/x' AS x;--",
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '{{7*7}}',
  '#{7*7}',
  '"NEAR(a b)" OR search MATCH *',
  '\u0000',
  '\r\nSet-Cookie: a=b',
]
const oddities = [
  '__proto__',
  'constructor',
  'toString',
  'NaN',
  '-1',
  '1e999',
  '0x10',
  '🐪',
  'ı\u0307',
  '\u202e',
  ' ',
  '%',
  '~',
]
const nearMisses = ['2024-13', '9999..0', 'KAZ.KAZ.KAZ', 'gdp-current-usd/KAZ', 'a'.repeat(1500)]

const hostile = fc.oneof(
  fc.constantFrom(...injections, ...oddities, ...nearMisses),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)

const ofExports = [
  'csvType',
  'excel',
  'lang',
  'useColumnShortNames',
  'claims',
  'units',
  '_rsc',
  '__proto__',
  'token',
  'to',
  'asOf',
]
const parameters = [...new Set([...Object.values(pages).flat(), ...ofExports])]
const headerNames = [
  'Accept',
  'Accept-Language',
  'If-None-Match',
  'If-Range',
  'Range',
  'Referer',
  'Origin',
  'User-Agent',
].concat([
  'RSC',
  'Next-Router-State-Tree',
  'Next-Url',
  'X-Forwarded-For',
  'X-Forwarded-Host',
  'Authorization',
])
const known = ['', 'en', 'KAZ', 'gdp-current-usd', 'gdp-current-usd.csv', 'KAZ.OTS.csv']

const routes = (): string[] => {
  const manifest: unknown = JSON.parse(
    readFileSync(join(root, '.next/app-path-routes-manifest.json'), 'utf8'),
  )
  return Object.values(manifest ?? {}).map(String)
}

const stack = /node_modules\/|\bat [\w.<>]+ \([^)]*:\d+:\d+\)|\.tsx?:\d+|SqliteError|SQLITE_/

/** Percent-encoded; lone surrogates, which cannot be, are left out. */
const encoded = (text: string) => encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, ''))

/** What can stand in a header at all. */
const headerText = (text: string) => text.replaceAll(/[^ -~]/g, '?')

const withoutFault = ({ status, text }: { status: number; text: string }) => [
  [200, 304].includes(status) || (status >= 300 && status < 500),
  stack.exec(text)?.[0],
]

test('no parameter, path or header brings a fault or a stack trace out of any route', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...routes()),
      fc.array(hostile, { minLength: 4, maxLength: 4 }),
      fc.array(fc.tuple(fc.constantFrom(...parameters), hostile), { maxLength: 4 }),
      fc.constantFrom(...known),
      fc.array(fc.tuple(fc.constantFrom(...headerNames), hostile), { maxLength: 3 }),
      hostile,
      async (route, parts, search, first, headers, cookie) => {
        let part = 0
        const path = route.replaceAll(/\[[^/]+\]/g, (name) =>
          name === '[locale]' ? 'en' : encoded(first && part === 0 ? first : (parts[part++] ?? '')),
        )
        const query = search.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&')
        const answer = await front.ask(`${path}?${query}`, {
          headers: {
            ...Object.fromEntries(headers.map(([name, value]) => [name, headerText(value)])),
            Cookie: `theme=${encoded(cookie)}; session=${encoded(cookie)}`,
          },
        })
        expect(withoutFault(answer)).toEqual([true, undefined])
      },
    ),
    { numRuns: 400, seed: 20_260_801 },
  )
}, 120_000)

test('no form brings a fault or a stack trace out of a route that takes one', async () => {
  const kinds = ['application/x-www-form-urlencoded', 'multipart/form-data', 'application/json', 'text/plain']
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...writingRoutes()),
      fc.constantFrom(...kinds),
      fc.array(fc.tuple(fc.constantFrom('theme', 'token', 'to', 'name', 'password', 'reason'), hostile), {
        maxLength: 3,
      }),
      async ({ path, method }, kind, fields) => {
        const body = fields.map(([name, value]) => `${name}=${encoded(value)}`).join('&')
        const headers = { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': kind }
        expect(withoutFault(await front.ask(path, { method, headers, body }))).toEqual([true, undefined])
      },
    ),
    { numRuns: 60, seed: 20_260_801 },
  )
}, 60_000)

test('after all of this the figures are as they were', async () => {
  expect((await front.ask('/en/indicators/gdp-current-usd')).text).toContain('GDP, current US$')
  expect((await front.ask('/readyz')).status).toBe(200)
})
