import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { askRoot, told as toldBy } from './asked'
import { seeded, validSeed } from './seeded'

beforeEach(async () => {
  const place = await seeded(validSeed)
  await appendFile(
    join(place.seedFolder, 'sources.csv'),
    'bank-2026,Outlook,"Bank; of ""Banks""",https://example.org/bank,2026,en,primary,\n',
  )
  await appendFile(
    join(place.seedFolder, 'claims/trade.csv'),
    'trade-turnover,TUR,KAZ,2022,10.1,,,,,actual,bank-2026,\n' +
      'trade-turnover,OTS,WLD,2030,900,,,,,target,bank-2026,\n',
  )
  await place.reload()
  vi.stubEnv('KERVAN_DB', place.file)
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
})

const ask = (search = '', headers = {}) => askRoot(`/indicators.csv${search}`, headers)

const header =
  'Indicator code,Name,Topic,Unit,Unit multiplier (power of ten),Frequency,Definition,First year,Last year,Countries,Other areas,Figures,Sources\r\n'

test('the catalogue leaves as CSV, an indicator without figures too', async () => {
  const response = await ask()
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="indicators.csv"')
  expect(await response.text()).toBe(
    header +
      'trade-turnover,Trade turnover,trade,US dollars,9,mixed,Exports plus imports,2022,2024,KAZ;TUR,OTS,3,"Bank, of ""Banks"";Ministry"\r\n' +
      'trade-share,Share of trade,trade,per cent,0,mixed,Part of the turnover,,,,,0,\r\n' +
      'gdp,Output,trade,US dollars,9,A,Output in a year,2024,2024,KAZ,,1,Ministry\r\n',
  )
})

test('with csvType=filtered those leave that the view finds, in its order', async () => {
  const codes = async (search: string) => {
    const rows: Record<string, string>[] = parse(await (await ask(search)).text(), { columns: true })
    return rows.map((row) => row.indicator)
  }
  const filtered = 'csvType=filtered&useColumnShortNames=true'
  expect(await codes(`?${filtered}&country=KAZ&sort=name`)).toEqual(['gdp', 'trade-turnover'])
  expect(await codes(`?${filtered}&country=KAZ~TUR`)).toEqual(['trade-turnover'])
  expect(await codes(`?${filtered}&q=OUTPUT`)).toEqual(['gdp'])
  expect(await codes('?useColumnShortNames=true&country=TUR')).toHaveLength(3)
})

test('Excel gets a byte order mark', async () => {
  const bytes = new Uint8Array(await (await ask('?excel=1')).arrayBuffer())
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
})

test('what is not known is refused with the reason in words', async () => {
  const told = (search: string) => toldBy(ask(search))
  expect(await told('?topic=trade~sport')).toBe('400 The parameter topic is "sport"; it can be trade.')
  expect(await told('?sort=size')).toBe(
    '400 The parameter sort is "size"; it can be name, latest, first, figures.',
  )
  expect(await told('?topics=trade')).toMatch(/^400 Unknown parameter "topics"/)
})

test('who holds the current version is answered 304 without a body', async () => {
  const etag = (await ask()).headers.get('etag') ?? ''
  const again = await ask('', { 'If-None-Match': etag })
  expect([again.status, await again.text()]).toEqual([304, ''])
})
