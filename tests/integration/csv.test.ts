import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { GET as country } from '../../app/countries/[file]/route'
import { GET as indicator } from '../../app/indicators/[file]/route'
import { told as toldBy } from './asked'
import { seeded, validSeed } from './seeded'

let seedFolder = ''
let reload = async () => {}

beforeEach(async () => {
  const place = await seeded(validSeed)
  seedFolder = place.seedFolder
  reload = place.reload
  await appendFile(
    join(seedFolder, 'sources.csv'),
    'odd-2025,"=SUM(1,1) ""odd""",Odd press,https://example.org/odd,2025,en,tertiary,\n',
  )
  await appendFile(
    join(seedFolder, 'claims/trade.csv'),
    'trade-turnover,KAZ,TUR,2024,-0.50,,,,,actual,odd-2025,\n',
  )
  await appendFile(
    join(seedFolder, 'claims/trade.csv'),
    'trade-turnover,KAZ,TUR,2023,45,,range,42.0,57.10,estimate,,\n',
  )
  await place.reload()
  vi.stubEnv('KERVAN_DB', place.file)
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
})

const ask = (path: string, headers: Record<string, string> = {}) => {
  const [, folder, file = ''] = path.split('?')[0]?.split('/') ?? []
  const request = new Request(`http://localhost${path}`, { headers })
  const params = Promise.resolve({ file })
  return folder === 'countries' ? country(request, { params }) : indicator(request, { params })
}

test('an indicator leaves as CSV with its sources', async () => {
  const response = await ask('/indicators/trade-turnover.csv')
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="trade-turnover.csv"')
  expect(await response.text()).toBe(
    'Entity,Code,Year,Trade turnover,Time period,Counterpart,Counterpart code,Unit,Qualifier,Lower,Upper,Kind,Status,Scope,Source,URL\r\n' +
      'Kazakhstan,KAZ,2023,45,2023,Türkiye,TUR,10^9 US dollars,range,42.0,57.10,estimate,A,,unsourced,\r\n' +
      'Kazakhstan,KAZ,2024,-0.50,2024,Türkiye,TUR,10^9 US dollars,exact,,,actual,A,,"Odd press: =SUM(1,1) ""odd""",https://example.org/odd\r\n' +
      'Kazakhstan,KAZ,2024,11.4,2024,Turkic States,OTS,10^9 US dollars,exact,,,actual,A,,Ministry: Trade in 2024,https://example.org/2025\r\n',
  )
})

test('the view alone leaves with csvType=filtered, under short names where they are asked for', async () => {
  const response = await ask(
    '/indicators/trade-turnover.csv?country=KAZ.TUR&time=2024&csvType=filtered&useColumnShortNames=true',
  )
  const rows: string[][] = parse(await response.text())
  expect(rows[0]?.slice(0, 5)).toEqual(['entity', 'code', 'year', 'trade_turnover', 'time_period'])
  expect(rows.slice(1).map((row) => row.slice(0, 4))).toEqual([['Kazakhstan', 'KAZ', '2024', '-0.50']])
})

test('every claim leaves with claims=all, with its rank, whether it is drawn, and its words', async () => {
  const text = await (await ask('/indicators/gdp.csv?claims=all')).text()
  expect(text).toBe(
    'Entity,Code,Year,Output,Time period,Counterpart,Counterpart code,Unit,Qualifier,Lower,Upper,Kind,Status,Scope,Source,URL,Rank,Reason of the rank,Drawn,Quote,Period as stated,Period basis\r\n' +
      'Kazakhstan,KAZ,2024,288.1,2024,,,10^9 US dollars,exact,,,actual,A,,Ministry: Trade in 2024,https://example.org/2025,normal,,yes,,,stated\r\n',
  )
  const rivals: string[][] = parse(await (await ask('/indicators/trade-turnover.csv?claims=all')).text())
  expect(rivals).toHaveLength(4)
})

test('a country leaves with all its indicators', async () => {
  const rows: Record<string, string>[] = parse(await (await ask('/countries/KAZ.csv')).text(), {
    columns: true,
  })
  expect(rows.map((row) => [row['Indicator code'], row.Value])).toEqual([
    ['trade-turnover', '45'],
    ['trade-turnover', '-0.50'],
    ['trade-turnover', '11.4'],
    ['gdp', '288.1'],
  ])
})

test('text that a spreadsheet would run leaves as it is, and harmless for Excel; numbers stay numbers', async () => {
  await appendFile(
    join(seedFolder, 'claims/trade.csv'),
    'trade-turnover,KAZ,TUR,2022,-7.5,,,,,actual,odd-2025,"=HYPERLINK(""x"")"\n',
  )
  await reload()
  const quoted = async (search: string) => {
    const rows: string[][] = parse(
      await (await ask(`/indicators/trade-turnover.csv?claims=all${search}`)).text(),
      {
        bom: true,
      },
    )
    return [rows[1]?.[3], rows[1]?.[20]]
  }
  expect(await quoted('')).toEqual(['-7.5', '=HYPERLINK("x")'])
  expect(await quoted('&excel=1')).toEqual(['-7.5', '\'=HYPERLINK("x")'])
})

test('Excel gets a byte order mark', async () => {
  const bytes = new Uint8Array(await (await ask('/indicators/gdp.csv?excel=1')).arrayBuffer())
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
})

test('who holds the current version is answered 304 without a body', async () => {
  const etag = (await ask('/indicators/gdp.csv')).headers.get('etag') ?? ''
  const again = await ask('/indicators/gdp.csv', { 'If-None-Match': `W/${etag}` })
  expect([again.status, await again.text()]).toEqual([304, ''])
})

test('what is not there is 404 and what is wrong is 400, with the reason in words', async () => {
  const told = (path: string) => toldBy(ask(path))
  expect(await told('/indicators/nothing.csv')).toBe(
    '404 There is no indicator "nothing". All of them are at /indicators.',
  )
  expect(await told('/countries/ATL.csv')).toBe(
    '404 There is no country "ATL". All of them are at /countries.',
  )
  expect(await told('/indicators/gdp.csv?country=XYZ')).toBe(
    '400 The parameter country is "XYZ"; it can be KAZ, members, states.',
  )
  expect(await told('/indicators/gdp.csv?time=soon')).toBe(
    '400 The parameter time is "soon"; it can be a year such as 2024, years such as 2010..2024, latest.',
  )
  expect(await told('/indicators/gdp.csv?csvType=half')).toBe(
    '400 The parameter csvType is "half"; it can be full, filtered.',
  )
  expect(await told('/indicators/gdp.csv?claims=most')).toBe(
    '400 The parameter claims is "most"; it can be chosen, all.',
  )
  expect(await told('/indicators/gdp.csv?x=gdb')).toMatch(/^400 The parameter x is "gdb"; it can be /)
  expect(await told('/indicators/gdp.csv?contry=KAZ')).toMatch(/^400 Unknown parameter "contry"/)
})

test('an address without an extension leads to the page in the reader’s language', async () => {
  const response = await ask('/indicators/gdp?time=2024', { 'Accept-Language': 'en;q=0.5' })
  expect([response.status, response.headers.get('location')]).toEqual([307, '/en/indicators/gdp?time=2024'])
})

const gdp = (area: string, year: number, value: string) =>
  `gdp,${area},,${year},${value},,,,,actual,ministry-2025,\n`

const withGrowth = async () => {
  const rows = [gdp('KAZ', 2022, '225.5'), gdp('KAZ', 2023, '261.9')].join('')
  await appendFile(join(seedFolder, 'claims/trade.csv'), rows)
  await reload()
}

test('a transformation leaves in a column of its name, with the figure that was stated', async () => {
  await withGrowth()
  const text = await (
    await ask('/indicators/gdp.csv?units=index&base=2022&time=2023..&csvType=filtered')
  ).text()
  expect(text).toBe(
    'Entity,Code,Year,"Output (index, 2022 = 100)",Time period,Counterpart,Counterpart code,Unit,Qualifier,Lower,Upper,Kind,Status,Scope,Source,URL,Output\r\n' +
      'Kazakhstan,KAZ,2023,116.141906874,2023,,,"index, 2022 = 100",exact,,,actual,A,,Ministry: Trade in 2024,https://example.org/2025,261.9\r\n' +
      'Kazakhstan,KAZ,2024,127.760532151,2024,,,"index, 2022 = 100",exact,,,actual,A,,Ministry: Trade in 2024,https://example.org/2025,288.1\r\n',
  )
})

test('the latest year leaves as stated, under the usual columns', async () => {
  await withGrowth()
  const text = await (await ask('/indicators/gdp.csv?time=latest&csvType=filtered')).text()
  expect(text.split('\r\n').map((line) => line.split(',').slice(0, 4).join())).toEqual([
    'Entity,Code,Year,Output',
    'Kazakhstan,KAZ,2024,288.1',
    '',
  ])
})

test('a transformation that is not offered is 400, with those that are', async () => {
  expect(await toldBy(ask('/indicators/gdp.csv?units=pctgdp'))).toBe(
    '400 The parameter units is "pctgdp"; it can be lin, share.',
  )
})

test('the same view leaves as JSON under short names', async () => {
  await withGrowth()
  const response = await ask('/indicators/gdp.json?units=chg&time=2024&csvType=filtered')
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(await response.json()).toMatchObject({
    indicator: 'gdp',
    name: 'Output',
    view: '?time=2024&units=chg',
    data: [
      {
        entity: 'Kazakhstan',
        code: 'KAZ',
        year: 2024,
        gdp_chg: 26.2,
        gdp: 288.1,
        gdp_text: '288.1',
        qualifier: 'exact',
      },
    ],
  })
})
