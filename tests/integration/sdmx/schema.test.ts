import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeEach, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { data1, data2 } from './json-shapes'
import { ask, sdmxSeed } from './sdmx-seed'

beforeEach(async () => {
  await sdmxSeed()
})

const folder = fileURLToPath(new URL('../../fixtures/sdmx/schema/', import.meta.url))
const schemas = readdirSync(folder)
  .filter((name) => name.endsWith('.xsd'))
  .map((fileName) => ({ fileName, contents: readFileSync(folder + fileName, 'utf8') }))

/** What is wrong with an answer by the schema, or that it is none of XML. */
async function problemsOf(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'answer.xml', contents: xml }],
    schema: schemas.filter(({ fileName }) => fileName === 'message.xsd'),
    preload: schemas.filter(({ fileName }) => fileName !== 'message.xsd'),
  })
  return errors.map(({ message }) => message)
}

const answers = [
  '2.1/data/FIGURES?format=genericdata',
  '2.1/data/FIGURES?format=genericdata&dimensionAtObservation=AllDimensions',
  '2.1/data/FIGURES?format=genericdata&dimensionAtObservation=REF_AREA',
  '2.1/data/FIGURES?format=genericdata&detail=nodata',
  '2.1/data/CLAIMS?format=genericdata',
  '2.1/data/FIGURES?format=structurespecificdata',
  '2.1/data/FIGURES?format=structurespecificdata&detail=serieskeysonly',
  '2.1/data/FIGURES?format=structurespecificdata&dimensionAtObservation=AllDimensions',
  '2.1/dataflow?references=all',
  '2.1/datastructure?references=all&detail=referencestubs',
  '2.1/dataflow?references=all&detail=referencepartial',
  '2.1/availableconstraint/FIGURES?mode=available',
  '2.1/data/NOTHING',
  '2.1/data/FIGURES?detail=half&startPeriod=soon',
]

test('XML has the elements, their order and the types of values that SDMX-ML 2.1 gives them', async () => {
  const problems = await Promise.all(
    answers.map(async (path) => [path, await problemsOf(await (await ask(path)).text())]),
  )
  expect(problems).toEqual(answers.map((path) => [path, []]))
}, 60_000)

test('an answer that is wrong would be told', async () => {
  const text = await (await ask('2.1/data/FIGURES?format=structurespecificdata')).text()
  const wrong = [
    text.replace('TIME_PERIOD="2024-Q1"', 'TIME_PERIOD="2024-Q5"'),
    text.replace('OBS_VALUE="11.4"', 'OBS_VALUE="over 11"'),
    text.replace('<message:Test>false</message:Test>', ''),
    text.replace(' REF_AREA="KAZ"', ''),
  ]
  const counts = await Promise.all(wrong.map(async (one) => (await problemsOf(one)).length > 0))
  expect(counts).toEqual([true, true, true, true])
}, 60_000)

test('JSON data have the members, their types and their patterns that versions 1.0 and 2.0 give them', async () => {
  for (const flow of ['FIGURES', 'CLAIMS'])
    for (const at of ['TIME_PERIOD', 'AllDimensions', 'REF_AREA'])
      for (const detail of ['full', 'dataonly', 'serieskeysonly', 'nodata']) {
        const path = `2.1/data/${flow}?dimensionAtObservation=${at}&detail=${detail}`
        const read = async (version: string) =>
          await (await ask(path, { accept: `application/vnd.sdmx.data+json;version=${version}` })).json()
        expect(data1.safeParse(await read('1.0.0')).error?.issues).toBeUndefined()
        expect(data2.safeParse(await read('2.0.0')).error?.issues).toBeUndefined()
      }
})
