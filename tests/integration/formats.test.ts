import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import readXlsx from 'read-excel-file/node'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { GET as country } from '../../app/countries/[file]/route'
import { askRoot, told } from './asked'
import { seeded, validSeed } from './seeded'

beforeEach(async () => {
  const place = await seeded(validSeed)
  await appendFile(
    join(place.seedFolder, 'sources.csv'),
    'odd-2025,"=SUM(1,1) | ""odd""",Odd_press,https://example.org/odd,2025,en,tertiary,\n',
  )
  await appendFile(
    join(place.seedFolder, 'claims/trade.csv'),
    'trade-turnover,KAZ,TUR,2024,-0.10,,,,,actual,odd-2025,\n',
  )
  await place.reload()
  vi.stubEnv('KERVAN_DB', place.file)
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
})

const ask = (file: string) => {
  const request = new Request(`http://localhost/countries/${file}`)
  return country(request, { params: Promise.resolve({ file: file.split('?')[0] ?? '' }) })
}
const text = async (file: string) => await (await ask(file)).text()

test('JSON has what the table is about, its sources, and figures as numbers with their text as it was typed', async () => {
  const document: unknown = JSON.parse(await text('KAZ.json'))
  expect(document).toMatchObject({
    title: 'Figures of Kazakhstan',
    page: '/countries/KAZ',
    version: 'test',
    changed: '2026-01-01T00:00:00.000Z',
    sources: [{ source: 'ministry-2025' }, { source: 'odd-2025', publisher: 'Odd_press' }],
  })
  expect(Reflect.get(Object(document), 'data')[0]).toEqual({
    ...{ entity: 'Kazakhstan', code: 'KAZ', year: 2024, indicator: 'Trade turnover' },
    ...{ indicator_code: 'trade-turnover', value: -0.1, value_text: '-0.10', time_period: '2024' },
    ...{ counterpart: 'Türkiye', counterpart_code: 'TUR', unit: '10^9 US dollars', qualifier: 'exact' },
    ...{
      lower: null,
      lower_text: null,
      upper: null,
      upper_text: null,
      kind: 'actual',
      obs_status: 'A',
      scope: null,
    },
    ...{ source: 'Odd_press: =SUM(1,1) | "odd"', url: 'https://example.org/odd' },
  })
})

test('NDJSON has a line for each row', async () => {
  const lines = (await text('KAZ.ndjson')).split('\n')
  expect(lines.map((line) => line && JSON.parse(line).value_text)).toEqual(['-0.10', '11.4', '288.1', ''])
})

test('Markdown is a table with its sources, and nothing in a cell is read as a mark', async () => {
  expect(await text('KAZ.md?useColumnShortNames=true')).toBe(
    '**Figures of Kazakhstan**\n\n' +
      '| entity | code | year | indicator | indicator\\_code | value | time\\_period | counterpart | counterpart\\_code | unit | qualifier | lower | upper | kind | obs\\_status | scope | source | url |\n' +
      '| --- | --- | ---: | --- | --- | ---: | --- | --- | --- | --- | --- | ---: | ---: | --- | --- | --- | --- | --- |\n' +
      '| Kazakhstan | KAZ | 2024 | Trade turnover | trade-turnover | -0.10 | 2024 | Türkiye | TUR | 10^9 US dollars | exact |  |  | actual | A |  | Odd\\_press: =SUM(1,1) \\| "odd" | https://example.org/odd |\n' +
      '| Kazakhstan | KAZ | 2024 | Trade turnover | trade-turnover | 11.4 | 2024 | Turkic States | OTS | 10^9 US dollars | exact |  |  | actual | A |  | Ministry: Trade in 2024 | https://example.org/2025 |\n' +
      '| Kazakhstan | KAZ | 2024 | Output | gdp | 288.1 | 2024 |  |  | 10^9 US dollars | exact |  |  | actual | A |  | Ministry: Trade in 2024 | https://example.org/2025 |\n' +
      '\n- [Ministry: Trade in 2024](<https://example.org/2025>)\n- [Odd\\_press: =SUM(1,1) \\| "odd"](<https://example.org/odd>)\n\nKervan, http://localhost:3000/countries/KAZ\n',
  )
})

test('XLSX has numbers as numbers and text as text, and a sheet with the sources', async () => {
  const file = Buffer.from(await (await ask('KAZ.xlsx')).arrayBuffer())
  const [data, about] = await readXlsx(file)
  expect(data?.sheet).toBe('Data')
  expect(data?.data[1]).toEqual([
    ...['Kazakhstan', 'KAZ', 2024, 'Trade turnover', 'trade-turnover', -0.1, '2024', 'Türkiye', 'TUR'],
    ...['10^9 US dollars', 'exact', null, null, 'actual', 'A', null],
    ...['Odd_press: =SUM(1,1) | "odd"', 'https://example.org/odd'],
  ])
  expect(about?.sheet).toBe('About')
  expect(about?.data.at(-1)).toEqual([
    ...['odd-2025', 'Odd_press', '=SUM(1,1) | "odd"', '2025', 'https://example.org/odd', null],
  ])
})

test('metadata tell of each column in the words of Our World in Data', async () => {
  expect(JSON.parse(await text('KAZ.metadata.json'))).toMatchObject({
    chart: {
      title: 'Figures of Kazakhstan',
      citation: 'Ministry; Odd_press',
      originalChartUrl: 'http://localhost:3000/countries/KAZ',
    },
    columns: {
      Entity: { titleShort: 'Entity', shortName: 'entity', type: 'String' },
      Value: { shortName: 'value', type: 'Numeric', lastUpdated: '2026-01-01' },
    },
  })
})

test('CSV on the Web says what each column of the file beside it holds', async () => {
  const described = JSON.parse(await text('KAZ.csv-metadata.json?useColumnShortNames=true'))
  expect(described.url).toBe('KAZ.csv?useColumnShortNames=true')
  expect(described.tableSchema.columns.slice(4, 6)).toEqual([
    { titles: 'indicator_code', name: 'indicator_code', datatype: 'string' },
    { titles: 'value', name: 'value', datatype: 'decimal' },
  ])
  const { headers } = await ask('KAZ.csv')
  expect(headers.get('link')).toContain('<KAZ.csv-metadata.json>; rel="describedby"')
})

test('lists of keys are lists in JSON and have a separator in CSV on the Web', async () => {
  const events = await (await askRoot('/events.ndjson')).json()
  expect(events).toMatchObject({ areas: ['KAZ', 'TUR'], sources: ['ministry-2025'] })
  const { tableSchema } = await (await askRoot('/events.csv-metadata.json')).json()
  expect(tableSchema.columns[5]).toEqual({
    titles: 'Areas',
    name: 'areas',
    datatype: 'string',
    separator: ';',
  })
})

test('every page at the root has every format', async () => {
  for (const page of [
    'indicators',
    'countries',
    'trade',
    'projects',
    'events',
    'sources',
    'corridor',
    'caspian',
  ])
    for (const format of [
      'csv',
      'xlsx',
      'json',
      'ndjson',
      'md',
      'metadata.json',
      'csv-metadata.json',
      'zip',
    ]) {
      const answer = await askRoot(`/${page}.${format}`)
      expect([page, format, answer.status]).toEqual([page, format, 200])
      await answer.arrayBuffer()
    }
})

test('all that is wrong with an address is told at once', async () => {
  const answer = await askRoot('/trade.json?colour=red&csvType=half&year=soon')
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(await answer.json()).toEqual({
    type: 'about:blank',
    title: 'Bad Request',
    status: 400,
    detail:
      'Unknown parameter "colour". Known are: measure, year, csvType, claims, useColumnShortNames, excel, lang. ' +
      'The parameter csvType is "half"; it can be full, filtered. The parameter year is "soon"; it can be 2024.',
    faults: [
      {
        parameter: 'colour',
        allowed: ['measure', 'year', 'csvType', 'claims', 'useColumnShortNames', 'excel', 'lang'],
      },
      { parameter: 'csvType', value: 'half', allowed: ['full', 'filtered'] },
      { parameter: 'year', value: 'soon', allowed: ['2024'] },
    ],
  })
})

test('who misspells a name is told what was meant', async () => {
  expect(await told(ask('KAX.csv'))).toBe(
    '404 There is no country "KAX". All of them are at /countries. Perhaps KAZ.',
  )
})
