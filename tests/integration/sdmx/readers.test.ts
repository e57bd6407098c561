import { parse } from 'csv-parse/sync'
import { XMLParser } from 'fast-xml-parser'
import { SDMXParser } from 'sdmx-json-parser'
import { beforeEach, expect, test, vi } from 'vitest'
import { sdmxAnswer } from '../../../app/_sdmx/answer'
import { repositorySeed, seeded } from '../seeded'
import { ask, sdmxSeed } from './sdmx-seed'

beforeEach(async () => {
  await sdmxSeed()
})

const flat = 'dimensionAtObservation=AllDimensions'
const dimensions = ['FREQ', 'INDICATOR', 'REF_AREA', 'COUNTERPART_AREA', 'KIND', 'TIME_PERIOD'] as const

/** Each observation as its key and its value, as the CSV says it, which other tests hold by literal files. */
async function asCsv(path: string): Promise<string[]> {
  const answer = await ask(path, { accept: 'application/vnd.sdmx.data+csv;version=1.0.0' })
  const rows: Record<string, string>[] = parse(await answer.text(), { columns: true })
  return rows.map((row) => said(row, row.OBS_VALUE)).sort()
}

const said = (row: Record<string, unknown>, value: unknown) =>
  `${dimensions.map((id) => String(row[id])).join('.')} = ${String(value)}`

const list = (value: unknown): Record<string, unknown>[] => {
  const is = (one: unknown): one is Record<string, unknown> => typeof one === 'object' && one !== null
  return [value].flat().filter(is)
}
const child = (value: unknown, ...names: string[]): unknown =>
  names.reduce(
    (at, name) => (typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined),
    value,
  )

const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  removeNSPrefix: true,
})

const recordOf = (values: unknown) =>
  Object.fromEntries(list(values).map(({ id, value }) => [String(id), value]))

async function asGeneric(path: string): Promise<string[]> {
  const text = await (await ask(path, { accept: 'application/vnd.sdmx.genericdata+xml' })).text()
  const series = list(child(xml.parse(text), 'GenericData', 'DataSet', 'Series'))
  return series
    .flatMap((one) =>
      list(one.Obs).map((observation) => {
        const at = list(observation.ObsDimension)[0]
        const key = { ...recordOf(child(one, 'SeriesKey', 'Value')), [String(at?.id)]: at?.value }
        return said(key, child(observation, 'ObsValue', 'value'))
      }),
    )
    .sort()
}

async function asSpecific(path: string): Promise<string[]> {
  const text = await (await ask(path, { accept: 'application/vnd.sdmx.structurespecificdata+xml' })).text()
  const series = list(child(xml.parse(text), 'StructureSpecificData', 'DataSet', 'Series'))
  return series
    .flatMap((one) =>
      list(one.Obs).map((observation) => said({ ...one, ...observation }, observation.OBS_VALUE)),
    )
    .sort()
}

test('a reader of XML finds the keys, periods and values in generic and in structure-specific data', async () => {
  for (const at of ['TIME_PERIOD', 'REF_AREA', 'INDICATOR']) {
    const path = `2.1/data/FIGURES?dimensionAtObservation=${at}`
    const expected = await asCsv(path)
    expect(expected).toHaveLength(7)
    expect(await asGeneric(path)).toEqual(expected)
    expect(await asSpecific(path)).toEqual(expected)
  }
})

test('all figures of the repository come back out of XML as they were typed', async () => {
  vi.stubEnv('KERVAN_DB', (await seeded(repositorySeed)).file)
  const expected = await asCsv('2.1/data/FIGURES')
  expect(expected.length).toBeGreaterThan(10_000)
  expect(await asSpecific('2.1/data/FIGURES')).toEqual(expected)
}, 60_000)

async function parsed(path: string) {
  vi.stubGlobal('fetch', (url: string, options: RequestInit) => sdmxAnswer(new Request(url, options)))
  const parser = new SDMXParser()
  await parser.getDatasets(`http://localhost/sdmx/${path}`)
  return parser
}

test('the parser of the Pacific Community reads names, values and attributes of SDMX-JSON', async () => {
  const rows = [
    ['Kazakhstan', 'Türkiye', '2023', 45, 'Between two bounds', 'Estimate'],
    ['Kazakhstan', 'Türkiye', '2024', -0.5, 'Exact', 'Actual'],
    ['Kazakhstan', 'Türkiye', '2024-01-01/P11M', 0.1, 'Exact', 'Actual'],
    ['Kazakhstan', 'Türkiye', '2024-Q1', 0.1, 'Exact', 'Actual'],
    ['Kazakhstan', 'Turkic States', '2024', 11.4, 'Over', 'Actual'],
    ['Türkiye', 'Kazakhstan', '2030', 15, 'Exact', 'Target'],
  ]
  for (const layout of [`${flat}&`, '']) {
    const parser = await parsed(`3.0/data/dataflow/KERVAN/FIGURES/1.0.0/*.trade-turnover?${layout}`)
    expect(parser.getName()).toBe('Economic figures of the Turkic states')
    const data = parser.getData()
    expect(
      data.map((row) => [
        row.REF_AREA,
        row.COUNTERPART_AREA,
        row.TIME_PERIOD,
        row.value,
        row.QUALIFIER,
        row.STATED_KIND,
      ]),
    ).toEqual(rows)
    expect(new Set(data.map((row) => `${row.UNIT_MEASURE} ${row.UNIT_MULT}`))).toEqual(
      new Set(['US dollars Billions']),
    )
  }
})
