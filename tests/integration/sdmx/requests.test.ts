import { parse } from 'csv-parse/sync'
import { beforeEach, expect, test } from 'vitest'
import { ask, sdmxSeed } from './sdmx-seed'

beforeEach(async () => {
  await sdmxSeed()
})

const all = [
  'A.trade-turnover.KAZ.TUR.actual.2023',
  'A.trade-turnover.KAZ.TUR.actual.2024',
  '_O.trade-turnover.KAZ.TUR.actual.2024-01-01/P11M',
  'Q.trade-turnover.KAZ.TUR.actual.2024-Q1',
  'A.trade-turnover.KAZ.OTS.actual.2024',
  'A.trade-turnover.TUR.KAZ.target.2030',
  'A.gdp.KAZ._Z.actual.2024',
] as const

async function keysOf(path: string): Promise<string[]> {
  const answer = await ask(path, { accept: 'application/vnd.sdmx.data+csv;version=2.0.0;keys=obs' })
  if (answer.status !== 200) return [`${answer.status}`]
  const rows: Record<string, string>[] = parse(await answer.text(), { columns: true })
  return rows.map((row) => row.OBS_KEY ?? '')
}

const at = (...positions: number[]) => positions.map((i) => all[i] ?? '')

const asked: [path: string, keys: string[]][] = [
  ['2.1/data/FIGURES', at(0, 1, 2, 3, 4, 5, 6)],
  ['2.1/data/KERVAN,FIGURES,1.0/all', at(0, 1, 2, 3, 4, 5, 6)],
  ['2.1/data/KERVAN,FIGURES/all/KERVAN', at(0, 1, 2, 3, 4, 5, 6)],
  ['2.1/data/FIGURES/A..KAZ+TUR..', at(0, 1, 4, 5, 6)],
  ['2.1/data/FIGURES/A..KAZ+TUR.', at(0, 1, 4, 5, 6)],
  ['2.1/data/FIGURES/...OTS+_Z.', at(4, 6)],
  ['2.1/data/FIGURES/A+Q.trade-turnover.KAZ.TUR.actual', at(0, 1, 3)],
  ['2.1/data/FIGURES/....target', at(5)],
  ['2.1/data/FIGURES/A%2BQ..KAZ.TUR.', at(0, 1, 3)],
  ['2.1/data/FIGURES/all?startPeriod=2024', at(1, 2, 3, 4, 5, 6)],
  ['2.1/data/FIGURES/all?startPeriod=2024-Q1&endPeriod=2024-A1', at(1, 2, 3, 4, 6)],
  ['2.1/data/FIGURES/all?endPeriod=2024-11-30', at(0, 2, 3)],
  ['2.1/data/FIGURES/all?endPeriod=2024-M03', at(0, 3)],
  ['2.1/data/FIGURES/A..KAZ.TUR.?firstNObservations=1', at(0)],
  ['2.1/data/FIGURES/A..KAZ.TUR.?lastNObservations=1', at(1)],
  ['2.1/data/FIGURES/A..KAZ.TUR.?firstNObservations=1&lastNObservations=1', at(0, 1)],
  ['2.1/data/FIGURES/all?updatedAfter=2025-12-31T23:59:59+00:00', at(0, 1, 2, 3, 4, 5, 6)],
  ['3.0/data/dataflow/KERVAN/FIGURES/1.0.0/*.gdp', at(6)],
  ['3.0/data/dataflow/KERVAN/FIGURES/+/A.gdp,Q', at(3, 6)],
  ['3.0/data/datastructure/*/DSD_FIGURES/~', at(0, 1, 2, 3, 4, 5, 6)],
  ['3.0/data/dataflow/KERVAN/FIGURES/1.0+.0/A.*.KAZ.*.*', at(0, 1, 4, 6)],
  ['3.0/data/dataflow/KERVAN/FIGURES?c[TIME_PERIOD]=ge:2024-01+le:2024-12', at(1, 2, 3, 4, 6)],
  ['3.0/data/dataflow/KERVAN/FIGURES?c%5BTIME_PERIOD%5D=le:2023,ge:2030', at(0, 5)],
  ['3.0/data/dataflow/KERVAN/FIGURES?c[TIME_PERIOD]=2024', at(1, 4, 6)],
  ['3.0/data/dataflow/KERVAN/FIGURES?c[TIME_PERIOD]=lt:2024-07', at(0, 3)],
  ['3.0/data/dataflow/KERVAN/FIGURES?c[TIME_PERIOD]=gt:2024', at(5)],
  ['3.0/data/dataflow/KERVAN/FIGURES?c[OBS_VALUE]=ge:15', at(0, 5, 6)],
  ['3.0/data/dataflow/KERVAN/FIGURES?c[OBS_VALUE]=lt:0', at(1)],
  ['3.0/data/dataflow/KERVAN/FIGURES?c[OBS_VALUE]=0.1', at(2, 3)],
  ['3.0/data/dataflow/KERVAN/FIGURES?c[REF_AREA]=TUR&c[FREQ]=A,Q', at(5)],
  ['3.0/data/dataflow/KERVAN/FIGURES?c[SCOPE]=co:alone', at(1)],
  ['3.0/data/dataflow/KERVAN/FIGURES?c[QUALIFIER]=ne:exact', at(0, 4)],
  ['3.0/data/dataflow/KERVAN/FIGURES?c[SOURCE]=sw:odd+ew:2025', at(1, 2, 3)],
]

test('keys, wildcards, lists, periods and conditions ask for the series and periods that they name', async () => {
  const answers = await Promise.all(asked.map(async ([path]) => [path, await keysOf(path)]))
  expect(answers).toEqual(asked)
})

const details = [
  ['detail=full', '2 series attributes, 6 observations with attributes'],
  ['detail=dataonly', '0 series attributes, 6 observations without attributes'],
  ['detail=serieskeysonly', '0 series attributes, 0 observations without attributes'],
  ['detail=nodata', '2 series attributes, 0 observations without attributes'],
] as const

async function partsOf(parameters: string): Promise<string> {
  const text = await (await ask(`2.1/data/FIGURES/.trade-turnover?${parameters}`)).text()
  const [, series = ''] =
    /<generic:SeriesKey>.*?<\/generic:SeriesKey>(.*?)<(?:generic:Obs|\/generic:Series)>/.exec(text) ?? []
  const observations = text.match(/<generic:Obs>.*?<\/generic:Obs>/g) ?? []
  const has = observations.some((one) => one.includes('generic:Attributes')) ? 'with' : 'without'
  const attributes = series.match(/<generic:Value/g)?.length ?? 0
  return `${attributes} series attributes, ${observations.length} observations ${has} attributes`
}

test('detail says which parts leave', async () => {
  const parts = await Promise.all(
    details.map(async ([parameters]) => [parameters, await partsOf(parameters)]),
  )
  expect(parts).toEqual(details)
})

test('attributes and measures of 3.0 leave what they name', async () => {
  const header = async (parameters: string) => {
    const answer = await ask(`3.0/data/dataflow/KERVAN/FIGURES/1.0.0/A.gdp?${parameters}&format=sdmx-csv-2.0`)
    return (await answer.text()).split('\r\n')[0]
  }
  const dimensions = 'STRUCTURE,STRUCTURE_ID,ACTION,FREQ,INDICATOR,REF_AREA,COUNTERPART_AREA,KIND'
  expect(await header('attributes=OBS_STATUS,UNIT_MULT')).toBe(
    `${dimensions},TIME_PERIOD,OBS_VALUE,UNIT_MULT,OBS_STATUS`,
  )
  expect(await header('attributes=series')).toBe(`${dimensions},TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT`)
  expect(await header('attributes=none&measures=none')).toBe(dimensions)
  expect(await header('measures=none&attributes=OBS_STATUS')).toBe(`${dimensions},TIME_PERIOD,OBS_STATUS`)
})

test('who has the answer is told so, by format', async () => {
  const first = await ask('2.1/data/FIGURES', { accept: 'text/csv' })
  const etag = first.headers.get('etag') ?? ''
  const again = await ask('2.1/data/FIGURES', { accept: 'text/csv', 'if-none-match': etag })
  expect([again.status, await again.text(), again.headers.get('vary')]).toEqual([
    304,
    '',
    'Accept, Accept-Encoding',
  ])
  const other = await ask('2.1/data/FIGURES', { accept: 'application/json', 'if-none-match': etag })
  expect([other.status, other.headers.get('content-type')]).toEqual([
    200,
    'application/vnd.sdmx.data+json; version=1.0.0; charset=utf-8',
  ])
})
