import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { delivered } from '../../seed/fetch/delivered'
import { jsonGetter } from '../../seed/fetch/get-json'
import { providers } from '../../seed/fetch/providers'

type Reply = (request: IncomingMessage, response: ServerResponse) => void

/** A source on this machine that gives the replies one after another, the last for ever. */
async function source(...replies: readonly Reply[]) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const reply = replies[Math.min(asked.length, replies.length - 1)]
    asked.push(request.url ?? '')
    reply?.(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const base = `http://127.0.0.1:${address.port}`
  const waits: number[] = []
  const get = jsonGetter({
    allowed: [`${base}/`],
    mostBytes: 100_000,
    patienceMs: 2000,
    tries: 3,
    wait: async (milliseconds) => waits.push(milliseconds),
  })
  const ask = (name: string, code: string, areas: readonly string[], where = {}) =>
    providers[name]?.deliver({ code, areas, where, base, get, progress: () => {} })
  return { ask, asked, waits, base, get }
}

const json =
  (value: unknown): Reply =>
  (_, response) =>
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify(value))

const status =
  (code: number, headers = {}): Reply =>
  (_, response) =>
    response.writeHead(code, headers).end('no')

const row = (area: string, date: string, value: number | null) => ({
  indicator: { id: 'X', value: 'GDP (current US$)' },
  countryiso3code: area,
  date,
  value,
})
const page = (number: number, pages: number, total: number, rows: readonly unknown[]) =>
  json([{ page: number, pages, per_page: 1000, total, lastupdated: '2026-07-01' }, rows])

test('the World Bank is asked page by page; gaps are no figures', async () => {
  const { ask, asked } = await source(
    page(1, 2, 3, [row('KAZ', '2023', 262.6e9), row('KAZ', '2022', null)]),
    page(2, 2, 3, [row('UZB', '2023', 0.0000001)]),
  )
  expect(await ask('worldbank', 'NY.GDP.MKTP.CD', ['KAZ', 'UZB'])).toEqual({
    observations: [
      { area: 'KAZ', period: '2023', value: '262600000000' },
      { area: 'UZB', period: '2023', value: '0.0000001' },
    ],
    title: 'GDP (current US$)',
    updated: '2026-07-01',
    url: 'https://data.worldbank.org/indicator/NY.GDP.MKTP.CD',
  })
  expect(asked).toEqual([
    '/country/KAZ;UZB/indicator/NY.GDP.MKTP.CD?format=json&per_page=1000&page=1',
    '/country/KAZ;UZB/indicator/NY.GDP.MKTP.CD?format=json&per_page=1000&page=2',
  ])
})

test('the Fund, DBnomics, Comtrade and Eurostat are read in their own forms', async () => {
  const fund = await source(json({ values: { NGDPD: { KAZ: { 2023: 262.6, 2024: 288.1 } } } }))
  expect((await fund.ask('imf', 'NGDPD', ['KAZ', 'UZB']))?.observations).toEqual([
    { area: 'KAZ', period: '2023', value: '262.6' },
    { area: 'KAZ', period: '2024', value: '288.1' },
  ])
  const docs = [{ series_code: 'A-X-KAZ', period: ['2022', '2023'], value: ['NA', 5.1] }]
  const nomics = await source(json({ series: { num_found: 1, docs } }))
  expect((await nomics.ask('dbnomics', 'WB/WDI/A-X-{area}', ['KAZ']))?.observations).toEqual([
    { area: 'KAZ', period: '2023', value: '5.1' },
  ])
  const flow = { reporterCode: 398, partnerCode: 792, period: '2023', primaryValue: 3_900_000_000 }
  const ofRoad = { ...flow, partner2Code: 0, customsCode: 'C00', motCode: 3200, primaryValue: 1_000_000_000 }
  const comtrade = await source(
    json({ count: 3, data: [{ ...flow, motCode: 0 }, ofRoad, { ...flow, partnerCode: 0 }] }),
  )
  expect(
    (await comtrade.ask('comtrade', 'X', ['KAZ'], { partner: 'TUR', years: '2023' }))?.observations,
  ).toEqual([{ area: 'KAZ', counterpart: 'TUR', period: '2023', value: '3900000000' }])
  const statistic = await source(
    json({
      label: 'GDP',
      updated: '2026-06-30T23:00:00+0200',
      id: ['unit', 'geo', 'time'],
      size: [1, 2, 2],
      dimension: {
        unit: { category: { index: { CP_MEUR: 0 } } },
        geo: { category: { index: { HU: 0, TR: 1 } } },
        time: { category: { index: { 2022: 0, 2023: 1 } } },
      },
      value: { 0: 168.5, 3: 1024.9 },
      status: { 0: 'bp' },
    }),
  )
  expect((await statistic.ask('eurostat', 'nama_10_gdp', ['TUR', 'HUN']))?.observations).toEqual([
    { area: 'TUR', period: '2023', value: '1024.9' },
    { area: 'HUN', period: '2022', value: '168.5', status: 'B' },
  ])
})

test('more years than Comtrade takes at once are asked for in parts', async () => {
  const { ask, asked } = await source(json({ data: [] }), json({ data: [] }))
  const years = Array.from({ length: 13 }, (_, i) => String(2000 + i)).join(',')
  await ask('comtrade', 'X', ['KAZ'], { years })
  expect(asked.map((url) => new URLSearchParams(url.split('?')[1]).get('period'))).toEqual([
    '2000,2001,2002,2003,2004,2005,2006,2007,2008,2009,2010,2011',
    '2012',
  ])
})

test('an indicator without figures is nothing, and what Eurostat would send later is told', async () => {
  const none = { page: 0, pages: 0, per_page: 0, total: 0, sourceid: null, lastupdated: null }
  const bank = await source(json([none, null]))
  expect((await bank.ask('worldbank', 'X', ['KAZ']))?.observations).toEqual([])
  const later = await source(json({ warning: { status: 413, label: 'ASYNCHRONOUS_RESPONSE' } }))
  await expect(later.ask('eurostat', 'X', ['TUR'])).rejects.toThrow(
    'Eurostat says: ASYNCHRONOUS_RESPONSE; ask for less with --where',
  )
})

test('what may pass is tried again after longer and longer, or when the source says', async () => {
  const good = page(1, 1, 1, [row('KAZ', '2023', 1)])
  const { ask, waits } = await source(status(500), status(429, { 'Retry-After': '7' }), good)
  expect((await ask('worldbank', 'X', ['KAZ']))?.observations).toHaveLength(1)
  expect(waits).toEqual([1000, 7000])
  const cut: Reply = (_, response) => {
    response.writeHead(200, { 'Content-Length': '500' }).write('[')
    response.destroy()
  }
  const broken = await source(cut, good)
  expect((await broken.ask('worldbank', 'X', ['KAZ']))?.observations).toHaveLength(1)
})

test('every fault of a source is told in words, and ends', async () => {
  const said = async (...replies: readonly Reply[]) => {
    const { ask, base } = await source(...replies)
    const error = await ask('worldbank', 'X', ['KAZ'])?.catch((reason: Error) => reason)
    return error instanceof Error ? error.message.replaceAll(base, '') : error
  }
  const url = '/country/KAZ/indicator/X?format=json&per_page=1000&page=1'
  const huge: Reply = (_, response) => response.end(Buffer.alloc(200_000, ' '))
  expect([
    await said(status(503)),
    await said(status(404)),
    await said((_, response) => {
      response.statusCode = 400
      response.end('{"error":[{"status":400,"id":100,"label":"No results found"}]}')
    }),
    await said(status(302, { Location: 'http://127.0.0.1:9/' })),
    await said((_, response) => response.end('<!doctype html><title>Sorry</title>')),
    await said((_, response) => response.end('[{"page":1')),
    await said(huge),
    await said((_, response) => response.end('['.repeat(50_000) + ']'.repeat(49_000))),
    await said((_, response) => response.end('['.repeat(50_000) + ']'.repeat(50_000))),
    await said(json({ surprise: true })),
    await said(
      json([{ message: [{ id: '120', key: 'Invalid value', value: 'The indicator was not found.' }] }]),
    ),
    await said(page(1, 1, 9, [row('KAZ', '2023', 1)])),
    await said(page(1, 100_000, 9, [])),
  ]).toEqual([
    `the source answered 503: ${url}`,
    `the source answered 404: ${url}`,
    `the source answered 400 (No results found): ${url}`,
    `the connection failed (unexpected redirect): ${url}`,
    `the source sent a page in place of JSON: ${url}`,
    `the source sent JSON that is broken: ${url}`,
    `more than 100000 bytes: ${url}`,
    `the source sent JSON that is broken: ${url}`,
    'page 1 of the World Bank is not of the known form: it: Too small: expected array to have >=2 items',
    'page 1 of the World Bank is not of the known form: it: Invalid input: expected tuple, received object',
    'the World Bank says: The indicator was not found.',
    'the World Bank announced 9 rows and sent 1',
    '100000 pages; 200 at most',
  ])
})

test('no other host is ever asked', async () => {
  const { get } = await source(json({}))
  await expect(get('http://169.254.169.254/latest/meta-data')).rejects.toThrow('not a known source')
  expect(Object.values(providers).map(({ base }) => new URL(base).host)).toEqual([
    'api.worldbank.org',
    'www.imf.org',
    'api.db.nomics.world',
    'comtradeapi.un.org',
    'ec.europa.eu',
  ])
})

test('figures come with a source that says licence and state; years that are not over are left out', () => {
  const { worldbank } = providers
  if (!worldbank) throw new Error('no World Bank')
  const delivery = {
    observations: [
      { area: 'KAZ', period: '2024Q1', value: '1.5' },
      { area: 'KAZ', period: '2026', value: '2' },
      { area: 'KAZ', period: 'soon', value: '3' },
    ],
    title: 'GDP',
    updated: '2026-07-01',
    url: 'https://example.org/',
  }
  const terms = { indicator: 'gdp', source: 'wb-2026', today: '2026-11-24', power: 9 }
  expect(delivered(delivery, worldbank, terms, false)).toMatchObject({
    problems: ['KAZ: "soon" is no period'],
    unfinished: 1,
    wanted: [
      {
        table: 'sources',
        rows: [
          { licence: 'CC BY 4.0', vintage: 'as pulled on 2026-11-24; last changed there on 2026-07-01' },
        ],
      },
      { file: 'series/wb-2026.csv', rows: [{ time_period: '2024-Q1', value: '1500000000' }] },
    ],
  })
})
