import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { GET as pair } from '../../app/trade/[file]/route'
import { GET as tradePage } from '../../app/trade/route'
import { askRoot, told as toldBy } from './asked'
import { seeded, validSeed } from './seeded'

beforeEach(async () => {
  const { seedFolder, reload, file } = await seeded(validSeed)
  await appendFile(
    join(seedFolder, 'claims/trade.csv'),
    [
      'trade-turnover,KAZ,TUR,2023,6.0,,,,,actual,ministry-2025,',
      'trade-turnover,TUR,KAZ,2023,10,,over,,,actual,,',
      'trade-turnover,KAZ,OTS,2024-01-01/P8M,7.2,,,,,actual,ministry-2025,',
      'trade-share,KAZ,OTS,2024,8,,,,,actual,ministry-2025,',
      '',
    ].join('\n'),
  )
  await reload()
  vi.stubEnv('KERVAN_DB', file)
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
})

const ask = (path: string) => {
  const request = new Request(`http://localhost${path}`)
  const file = path.split('?')[0]?.split('/')[2]
  return file === undefined ? askRoot(path) : pair(request, { params: Promise.resolve({ file }) })
}
const told = (path: string) => toldBy(ask(path))

const header =
  'Entity,Code,Year,Indicator,Indicator code,Value,Time period,Counterpart,Counterpart code,Unit,Qualifier,Lower,Upper,Kind,Status,Scope,Source,URL\r\n'
const source = 'Ministry: Trade in 2024,https://example.org/2025\r\n'

const kazTur = `Kazakhstan,KAZ,2023,Trade turnover,trade-turnover,6.0,2023,Türkiye,TUR,10^9 US dollars,exact,,,actual,A,,${source}`
const turKaz =
  'Türkiye,TUR,2023,Trade turnover,trade-turnover,10,2023,Kazakhstan,KAZ,10^9 US dollars,over,,,actual,A,,unsourced,\r\n'
const kazOts = `Kazakhstan,KAZ,2024,Trade turnover,trade-turnover,11.4,2024,Turkic States,OTS,10^9 US dollars,exact,,,actual,A,,${source}`
const inMonths = `Kazakhstan,KAZ,2024,Trade turnover,trade-turnover,7.2,2024-01-01/P8M,Turkic States,OTS,10^9 US dollars,exact,,,actual,A,,${source}`
const share = `Kazakhstan,KAZ,2024,Share of trade,trade-share,8,2024,Turkic States,OTS,per cent,exact,,,actual,A,,${source}`

test('all trade between areas leaves as CSV, figures of one area alone do not', async () => {
  const response = await ask('/trade.csv')
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="trade.csv"')
  expect(await response.text()).toBe(header + kazTur + kazOts + inMonths + turKaz + share)
})

test('the measure and the year of the matrix leave with csvType=filtered', async () => {
  const text = async (path: string) => await (await ask(path)).text()
  expect(await text('/trade.csv?measure=turnover&year=2023&csvType=filtered')).toBe(header + kazTur + turKaz)
  expect(await text('/trade.csv?measure=share&csvType=filtered')).toBe(header + share)
})

test('a pair leaves as both sides state it', async () => {
  const response = await ask('/trade/KAZ.TUR.csv')
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="KAZ.TUR.csv"')
  expect(await response.text()).toBe(header + kazTur + turKaz)
})

test('what is not there is 404 and what is wrong is 400, with the reason in words', async () => {
  expect(await told('/trade/KAZ.XYZ.csv')).toBe(
    '404 There are no figures of the trade of KAZ with XYZ. All of them are at /trade.',
  )
  expect(await told('/trade/KAZ.TUR.doc')).toBe(
    '404 There is no KAZ.TUR.doc. A table is taken away as .csv, .xlsx, .json, .jsonstat.json, .ndjson, .md, .metadata.json, .csv-metadata.json, .zip.',
  )
  expect(await told('/trade.csv?measure=profit')).toBe(
    '400 The parameter measure is "profit"; it can be turnover, exports, imports, share.',
  )
  expect(await told('/trade.csv?year=soon')).toBe('400 The parameter year is "soon"; it can be 2024, 2023.')
  expect(await told('/trade.csv?country=KAZ')).toMatch(/^400 Unknown parameter "country"/)
  expect(await told('/trade/KAZ.TUR.csv?year=2023')).toMatch(/^400 Unknown parameter "year"/)
})

test('an address without an extension leads to the page in the reader’s language', async () => {
  const response = await ask('/trade/KAZ.OTS')
  expect([response.status, response.headers.get('location')]).toEqual([307, '/en/trade/KAZ.OTS'])
  const page = tradePage(new Request('http://localhost/trade?measure=share'))
  expect(page.headers.get('location')).toBe('/en/trade?measure=share')
})
