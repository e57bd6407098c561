import { beforeEach, expect, test } from 'vitest'
import { ask, sdmxSeed } from './sdmx-seed'

beforeEach(async () => {
  await sdmxSeed()
})

async function toldBy(path: string, accept = '*/*') {
  const answer = await ask(path, { accept })
  const text = await answer.text()
  const codes = [...text.matchAll(/code="(\d+)"|"code":(\d+)/g)].map(([, xml, json]) => Number(xml ?? json))
  return { status: answer.status, codes, text, type: answer.headers.get('content-type') }
}

const refused: [path: string, status: number, codes: number[]][] = [
  ['2.1/data/NOTHING', 404, [100]],
  ['2.1/data/OTHER,FIGURES,1.0', 404, [100]],
  ['2.1/data/KERVAN,FIGURES,2.0', 404, [100]],
  ['2.1/data/FIGURES/A.nothing...', 404, [100]],
  ['2.1/data/FIGURES/all/NOBODY', 404, [100]],
  ['2.1/data/FIGURES/all?startPeriod=2090', 404, [100]],
  ['2.1/data/FIGURES/all?updatedAfter=2026-01-01T00:00:00Z', 404, [100]],
  ['2.1/data/FIGURES/A......', 403, [150]],
  ['2.1/data/FIGURES/A.!..', 400, [140]],
  ['2.1/data/FIGURES/KAZ+..', 400, [140]],
  ['2.1/data/FIGURES/all?startPeriod=2024-13', 400, [140]],
  ['2.1/data/FIGURES/all?endPeriod=2023-02-29&detail=half&firstNObservations=0', 400, [140, 140, 140]],
  ['2.1/data/FIGURES/all?lastNObservations=-1', 400, [140]],
  ['2.1/data/FIGURES/all?dimensionAtObservation=SEX', 400, [140]],
  ['2.1/data/FIGURES/all?updatedAfter=soon', 400, [140]],
  ['2.1/data/FIGURES/all?colour=red', 400, [140]],
  ['2.1/data/FIGURES/all?format=pdf', 400, [140]],
  ['2.1/data/FIGURES/all?detail=full&detail=full', 400, [140]],
  ['2.1/data/FIGURES/%E0%A4%A', 400, [140, 140]],
  ['2.1/data/FIGURES/all/all/more', 400, [140]],
  ['2.1/data/FIGURES/all?includeHistory=true', 501, [501]],
  ['2.1/metadata/X', 501, [501]],
  ['2.1/nonsense', 400, [140]],
  ['2.0/data/FIGURES', 400, [140]],
  ['3.0/data/dataflow/KERVAN/NOTHING', 404, [100]],
  ['3.0/data/nonsense/KERVAN/FIGURES', 400, [140]],
  ['3.0/data/dataflow/KERVAN', 501, [501]],
  ['3.0/data/dataflow/KERVAN/FIGURES/*/A......', 422, [150]],
  ['3.0/data/dataflow/KERVAN/FIGURES?c[SEX]=F', 422, [150]],
  ['3.0/data/dataflow/KERVAN/FIGURES?c[TIME_PERIOD]=ge:now', 400, [140]],
  ['3.0/data/dataflow/KERVAN/FIGURES?c[OBS_VALUE]=gt:many', 400, [140]],
  ['3.0/data/dataflow/KERVAN/FIGURES?c[FREQ]=', 400, [140]],
  ['3.0/data/dataflow/KERVAN/FIGURES?attributes=SEX&measures=X', 400, [140, 140]],
  ['3.0/data/dataflow/KERVAN/FIGURES?startPeriod=2024', 400, [140]],
]

test('every fault of a request is told, with the codes and the status of its version', async () => {
  const told = await Promise.all(
    refused.map(async ([path]) => {
      const { status, codes } = await toldBy(path)
      return [path, status, codes]
    }),
  )
  expect(told).toEqual(refused)
})

test('a refusal is an error message of the standard in XML, or in JSON for those who read JSON', async () => {
  expect(await toldBy('2.1/data/FIGURES/all?detail=half')).toMatchObject({
    type: 'application/xml; charset=utf-8',
    text:
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<message:Error xmlns:message="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message" xmlns:common="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common">' +
      '<message:ErrorMessage code="140" severity="Error"><common:Text xml:lang="en">Syntax error: The parameter detail is &quot;half&quot;; it can be full, dataonly, serieskeysonly, nodata.</common:Text></message:ErrorMessage>' +
      '</message:Error>',
  })
  expect(await toldBy('2.1/data/NOTHING', 'application/json')).toMatchObject({
    type: 'application/json; charset=utf-8',
    text: '{"errors":[{"code":100,"title":"No results found","detail":"There is no dataflow \\"NOTHING\\"; there are FIGURES and CLAIMS, of KERVAN."}]}',
  })
})

test('a code that no list has is told, with the one that may be meant', async () => {
  const { text } = await toldBy('2.1/data/FIGURES/A..KAX..', 'application/json')
  expect(JSON.parse(text).errors).toEqual([
    {
      code: 100,
      title: 'No results found',
      detail: 'No series of FIGURES has all that is asked for. REF_AREA has no code "KAX"; perhaps KAZ.',
    },
  ])
})

const accepts: [accept: string, status: number][] = [
  ['text/html', 406],
  ['application/vnd.sdmx.data+json;version=3.0.0', 406],
  ['application/vnd.sdmx.data+csv;version=1.0.0;labels=some', 406],
  ['application/vnd.sdmx.genericdata+xml;version=2.0', 406],
  ['application/vnd.sdmx.data+json;version=1.0.0-wd', 200],
  ['application/vnd.sdmx.data+json;version=2.0.0+', 200],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 200],
  ['text/html, text/csv;q=0.1', 200],
  ['application/json;q=0, */*;q=0.1', 200],
]

test('what is accepted is sent, the weightiest first, and nothing else', async () => {
  const answers = await Promise.all(
    accepts.map(async ([accept]) => [accept, (await ask('2.1/data/FIGURES', { accept })).status]),
  )
  expect(answers).toEqual(accepts)
})

const spellings: [format: string, type: string][] = [
  ['csv', 'application/vnd.sdmx.data+csv; version=1.0.0'],
  ['csvfilewithlabels', 'application/vnd.sdmx.data+csv; version=1.0.0'],
  ['sdmx-csv', 'application/vnd.sdmx.data+csv; version=1.0.0'],
  ['SDMX-CSV-2.0', 'application/vnd.sdmx.data+csv; version=2.0.0'],
  ['jsondata', 'application/vnd.sdmx.data+json; version=1.0.0'],
  ['sdmx-json', 'application/vnd.sdmx.data+json; version=1.0.0'],
  ['sdmx-json-2.0', 'application/vnd.sdmx.data+json; version=2.0.0'],
  ['genericdata', 'application/vnd.sdmx.genericdata+xml; version=2.1'],
  ['SDMX_2.1_GENERIC', 'application/vnd.sdmx.genericdata+xml; version=2.1'],
  ['structurespecificdata', 'application/vnd.sdmx.structurespecificdata+xml; version=2.1'],
  ['compact_v2', 'application/vnd.sdmx.structurespecificdata+xml; version=2.1'],
  ['SDMX_2.1_STRUCTURED', 'application/vnd.sdmx.structurespecificdata+xml; version=2.1'],
]

test('format= is known in the spellings of many providers, whatever is accepted', async () => {
  const types = await Promise.all(
    spellings.map(async ([format]) => {
      const answer = await ask(`2.1/data/FIGURES?format=${format}`, { accept: 'text/html' })
      return [format, answer.headers.get('content-type')?.replace('; charset=utf-8', '')]
    }),
  )
  expect(types).toEqual(spellings)
})
