import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js'
import { Severity } from 'csp_evaluator/dist/finding.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { XMLValidator } from 'fast-xml-parser'
import { beforeAll, expect, test } from 'vitest'
import { readPackage } from '../../../seed/read'
import { validSeed } from '../seeded'
import { type Running, running } from './built'
import { markedSeed, markup } from './marked-seed'

let front: Running

beforeAll(async () => {
  const { folder, file } = await markedSeed(validSeed)
  front = await running('front', { KERVAN_SEED: folder, KERVAN_DB: file, KERVAN_LIMITS: 'off' })
}, 120_000)

const figure = 'trade-turnover/KAZ.OTS/2024'
const pages = [
  ...[
    '/en',
    '/en/indicators',
    '/en/indicators/trade-turnover',
    `/en/indicators/${figure}`,
    '/en/countries/KAZ',
  ],
  ...[
    '/en/countries/KAZ/brief',
    '/en/sources',
    '/en/sources/ministry-2025',
    '/en/search?q=alert',
    '/en/data',
  ],
  ...[
    '/en/trade',
    '/en/trade/KAZ.OTS',
    '/en/projects',
    '/en/projects/railway',
    '/en/events',
    '/en/history',
    '/en/about',
    '/en/data/api',
  ],
  ...['/en/compare?left=gdp/KAZ&right=trade-turnover/KAZ.OTS', '/en/nowhere', '/en/sign-in'],
  ...['/embed/indicators/trade-turnover', '/embed/indicators/gdp?tab=table'],
]
const pictures = ['/indicators/trade-turnover.svg', '/indicators/gdp.svg?theme=dark', '/countries/KAZ.svg']
const others = [
  '/changes.atom',
  '/oembed?format=xml&url=https://kervan.example/en/indicators/trade-turnover',
  '/sitemap.xml',
]
const files = [
  '/indicators/trade-turnover.csv',
  '/indicators/trade-turnover.json',
  '/events.ics',
  '/indicators.md',
]

test('markup in names, notes and titles of the seed folder is text on every page', async () => {
  for (const path of pages) {
    const { status, text, headers } = await front.ask(path)
    expect([path, [200, 404].includes(status)]).toEqual([path, true])
    expect([path, markup.filter((tag) => text.includes(tag))]).toEqual([path, []])
    const hashes = String(headers['content-security-policy']).match(/'sha256-/g) ?? []
    const inline = text.match(/<script(?: id="_R_")?>/g) ?? []
    expect([path, inline.length]).toEqual([path, hashes.length])
  }
  expect((await front.ask('/en/sources/ministry-2025')).text).toContain('&lt;script&gt;alert(')
  expect((await front.ask('/metrics')).text).toContain('kervan_inline_scripts_blocked_total 0')
}, 60_000)

test('data for search engines in a page is not ended by markup of the seed folder', async () => {
  const { text } = await front.ask('/en/indicators/trade-turnover')
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text) ?? []
  expect(JSON.stringify(JSON.parse(json))).toContain('</script><script>alert(')
})

test('markup of the seed folder breaks no picture and no feed', async () => {
  for (const path of [...pictures, ...others]) {
    const { status, text } = await front.ask(path)
    expect([path, status, XMLValidator.validate(text)]).toEqual([path, 200, true])
    expect([path, markup.filter((tag) => text.includes(tag))]).toEqual([path, []])
  }
}, 60_000)

test('an address that would run where it is followed is refused by the checks', async () => {
  const { folder } = await markedSeed(validSeed)
  const file = join(folder, 'sources.csv')
  for (const address of ['javascript:alert(1)', 'JaVaScript:alert(1)', 'vbscript:run']) {
    const unsaved = (await readFile(file, 'utf8')).replace('https://example.org/2025', address)
    const { problems } = await readPackage(folder, new Map([['sources.csv', Buffer.from(unsaved)]]))
    expect(problems).toMatchObject([{ file: 'sources.csv', field: 'url', rule: 'type', value: address }])
  }
})

test('csp-evaluator finds nothing against any policy that is sent, but that our own files are trusted', async () => {
  const policies = new Map<string, string>()
  for (const path of [
    ...pages,
    ...pictures,
    ...others,
    ...files,
    '/metrics',
    '/icon.svg',
    '/cards/about.png',
  ])
    policies.set(String((await front.ask(path)).headers['content-security-policy']), path)
  expect(policies.size).toBeGreaterThan(10)
  for (const [policy, path] of policies) {
    const found = new CspEvaluator(new CspParser(policy).csp)
      .evaluate()
      .filter(({ severity }) => severity < Severity.NONE)
      .map(({ directive, value, severity }) => `${directive} ${value} ${Severity[severity]}`)
    const isPage = policy.includes("script-src 'self'")
    expect([path, found]).toEqual([path, isPage ? ["script-src 'self' MEDIUM_MAYBE"] : []])
  }
}, 60_000)
