import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { beforeEach, expect, test } from 'vitest'
import { GET } from '../../../app/v2/[...path]/route'
import { get, protocolFigures } from './figures'

beforeEach(protocolFigures)

const ask = (path: string) => GET(get(`/v2/${path}`))
const json = async (path: string) => (await ask(path)).json()

const row = (date: string, value: number | null, more = {}) => ({
  indicator: { id: 'gdp', value: 'Output' },
  country: { id: 'KZ', value: 'Kazakhstan' },
  countryiso3code: 'KAZ',
  date,
  value,
  unit: '10^9 US dollars',
  obs_status: '',
  decimal: value === null ? 0 : 1,
  ...more,
})

test('figures leave as a head and rows, the newest first, gaps among them', async () => {
  expect(await json('country/KAZ/indicator/gdp?format=json&date=2022:2024')).toEqual([
    { page: 1, pages: 1, per_page: 50, total: 3, sourceid: 'ministry-2025', lastupdated: '2026-01-01' },
    [row('2024', 288.1), row('2023', 261.9), row('2022', null)],
  ])
})

test('countries are known by two and three letters, and a language may stand before', async () => {
  const [head, rows] = await json('en/country/kz;TR/indicator/GDP?format=json&per_page=2&page=2')
  expect(head).toMatchObject({ page: 2, pages: 5, per_page: 2, total: 10 })
  expect(rows.map(({ countryiso3code, date }: Record<string, string>) => [countryiso3code, date])).toEqual([
    ['KAZ', '2022'],
    ['KAZ', '2021'],
  ])
})

test('the most recent values are those of years, or of figures, or filled from the year before', async () => {
  const values = async (search: string) => {
    const [, rows] = await json(`country/TUR/indicator/gdp?format=json&${search}`)
    return rows.map(({ date, value }: Record<string, unknown>) => [date, value])
  }
  expect(await values('mrv=2')).toEqual([
    ['2024', null],
    ['2023', 1118.25],
  ])
  expect(await values('mrnev=1')).toEqual([['2023', 1118.25]])
  expect(await values('mrv=2&gapfill=Y')).toEqual([
    ['2024', 1118.25],
    ['2023', 1118.25],
  ])
})

test('all are the pairs too, each under both areas, and a footnote says who states the figure', async () => {
  const [, rows] = await json('country/all/indicator/trade-turnover?format=json&footnote=y')
  expect(rows).toEqual([
    {
      indicator: { id: 'trade-turnover', value: 'Trade turnover' },
      country: { id: 'KAZ.OTS', value: 'Kazakhstan – Turkic States' },
      countryiso3code: 'KAZ.OTS',
      date: '2024',
      value: 11.4,
      unit: '10^9 US dollars',
      obs_status: '',
      decimal: 1,
      footnote: 'Ministry, Trade in 2024, https://example.org/2025',
    },
  ])
})

test('the same leaves as XML in the namespace of the World Bank where nothing else is asked for', async () => {
  const text = await (await ask('country/KAZ/indicator/gdp?date=2023')).text()
  expect(text).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n' +
      '<wb:data page="1" pages="1" per_page="50" total="1" sourceid="ministry-2025" lastupdated="2026-01-01" xmlns:wb="http://www.worldbank.org">' +
      '<wb:data><wb:indicator id="gdp">Output</wb:indicator><wb:country id="KZ">Kazakhstan</wb:country>' +
      '<wb:countryiso3code>KAZ</wb:countryiso3code><wb:date>2023</wb:date><wb:value>261.9</wb:value>' +
      '<wb:unit>10^9 US dollars</wb:unit><wb:obs_status /><wb:decimal>1</wb:decimal></wb:data></wb:data>\n',
  )
})

test.each(['country', 'indicator', 'sources', 'country/KAZ', 'indicator/gdp', 'sources/ministry-2025'])(
  'the list %s leaves as JSON and as XML',
  async (path) => {
    const [head, rows] = await json(`${path}?format=json`)
    expect(rows).toHaveLength(head.total)
    const text = await (await ask(path)).text()
    expect(XMLValidator.validate(text)).toBe(true)
    const parsed: unknown = new XMLParser({ ignoreAttributes: false }).parse(text)
    expect(idsWithin(parsed)).toEqual(rows.map(({ id }: { id: string }) => id))
  },
)

/** The ids of the elements of a list, within the declaration, the root and its attributes. */
function idsWithin(parsed: unknown): unknown[] {
  const [, root = {}] = Object.values(Object(parsed))
  return Object.entries(Object(root))
    .filter(([name]) => name.startsWith('wb:'))
    .flatMap(([, list]) => [list].flat())
    .map((one) => Object(one)['@_id'])
}

test('a country and an indicator are described in the World Bank’s words', async () => {
  expect((await json('country/KZ?format=json'))[1][0]).toMatchObject({
    id: 'KAZ',
    iso2Code: 'KZ',
    name: 'Kazakhstan',
  })
  expect((await json('indicator/gdp?format=json'))[1][0]).toEqual({
    id: 'gdp',
    name: 'Output',
    unit: '10^9 US dollars',
    source: { id: '', value: '' },
    sourceNote: 'Output in a year',
    sourceOrganization: '',
    topics: [{ id: 'trade', value: 'Trade' }],
  })
})

test('a country without figures has none', async () => {
  expect(await json('country/WLD/indicator/gdp?format=json')).toEqual([
    { page: 0, pages: 0, per_page: 50, total: 0, sourceid: null, lastupdated: '2026-01-01' },
    null,
  ])
})

const gone = 'The indicator was not found. It may have been deleted or archived.'
const invalid = 'The provided parameter value is not valid'

test.each([
  ['country/XYZ/indicator/gdp', '120', 'Invalid value', invalid],
  ['country/KAZ/indicator/NY.GDP', '175', 'Invalid format', gone],
  [
    'country/KAZ/indicator/gdp?date=soon',
    '120',
    'Invalid value',
    `${invalid}. The parameter date is "soon"; it can be 2024, 2015:2024, 2023Q1:2024Q4, 2024M05 or YTD:2024.`,
  ],
  [
    'country/KAZ/indicator/gdp?per_page=0',
    '120',
    'Invalid value',
    `${invalid}. The parameter per_page is "0"; it can be a number from 1 to 32767.`,
  ],
  ['country/KAZ/indicator/gdp/more', '140', 'Endpoint not found', 'The requested endpoint was not found'],
  ['lending', '140', 'Endpoint not found', 'The requested endpoint was not found'],
])('%s is told in the World Bank’s shape', async (path, id, key, value) => {
  const search = `${path.includes('?') ? '&' : '?'}format=json`
  expect(await json(path + search)).toEqual([{ message: [{ id, key, value }] }])
  expect(await (await ask(path)).text()).toContain(`<wb:message id="${id}" key="${key}">`)
})

test('more than sixty indicators are not taken at once', async () => {
  const [{ message }] = await json(`country/KAZ/indicator/${'gdp;'.repeat(61)}?format=json`)
  expect(message[0].id).toBe('120')
})

test('an unknown parameter is named', async () => {
  const [{ message }] = await json('country/KAZ/indicator/gdp?format=json&dates=2024')
  expect(message[0].value).toContain('Unknown parameter "dates"')
})
