import { beforeEach, expect, test } from 'vitest'
import { ask, sdmxSeed } from './sdmx-seed'

beforeEach(async () => {
  await sdmxSeed()
})

/** The artefacts of an answer as `Codelist CL_FREQ 7`, with a star for a stub and a tilde for a part. */
async function artefactsOf(path: string): Promise<string> {
  const answer = await ask(path)
  if (answer.status !== 200) return String(answer.status)
  const text = await answer.text()
  const found = text.matchAll(
    /<structure:(Dataflow|Codelist|ConceptScheme|DataStructure|ContentConstraint) id="(\w+)"([^>]*)>/g,
  )
  return [...found]
    .map(([, , id, attributes = '']) => {
      const mark = attributes.includes('isExternalReference') ? '*' : ''
      return `${id}${mark}${attributes.includes('isPartial') ? '~' : ''}`
    })
    .join(' ')
}

const lists = 'CL_FREQ CL_INDICATOR CL_AREA CL_KIND CL_SOURCE CL_UNIT CL_UNIT_MULT CL_OBS_STATUS CL_QUALIFIER'

const asked: [path: string, artefacts: string][] = [
  ['2.1/dataflow', 'FIGURES CLAIMS'],
  ['2.1/dataflow/KERVAN/FIGURES/1.0', 'FIGURES'],
  ['2.1/dataflow/all/FIGURES+CLAIMS/latest', 'FIGURES CLAIMS'],
  ['2.1/dataflow/KERVAN/FIGURES?references=children', 'FIGURES DSD_FIGURES'],
  ['2.1/dataflow/KERVAN/FIGURES?references=parents', 'FIGURES CR_FIGURES'],
  ['2.1/dataflow/KERVAN/FIGURES?references=datastructure', 'FIGURES DSD_FIGURES'],
  ['2.1/dataflow/KERVAN/FIGURES?references=all', `FIGURES ${lists} CONCEPTS DSD_FIGURES CR_FIGURES`],
  [
    '2.1/dataflow/KERVAN/FIGURES?references=descendants&detail=referencestubs',
    `FIGURES ${lists.replaceAll(/(CL_\w+)/g, '$1*')} CONCEPTS* DSD_FIGURES*`,
  ],
  [
    '2.1/dataflow/KERVAN/FIGURES?references=codelist&detail=referencepartial',
    'FIGURES CL_FREQ~ CL_INDICATOR~ CL_AREA~ CL_KIND CL_SOURCE CL_UNIT CL_UNIT_MULT CL_OBS_STATUS CL_QUALIFIER',
  ],
  ['2.1/dataflow?detail=allstubs', 'FIGURES* CLAIMS*'],
  ['2.1/datastructure/KERVAN/DSD_CLAIMS?references=none', 'DSD_CLAIMS'],
  ['2.1/codelist/KERVAN/CL_FREQ/1.0/A+Q', 'CL_FREQ~'],
  ['2.1/codelist/KERVAN/CL_FREQ/1.0/NOTHING', '404'],
  ['2.1/codelist/KERVAN/CL_RANK?references=parents', 'CL_RANK DSD_CLAIMS'],
  ['2.1/codelist/KERVAN/CL_RANK?references=ancestors', 'CLAIMS CL_RANK DSD_CLAIMS CR_CLAIMS'],
  ['2.1/conceptscheme/KERVAN/CONCEPTS/1.0.0/FREQ', 'CONCEPTS~'],
  ['2.1/contentconstraint/KERVAN/CR_FIGURES', 'CR_FIGURES'],
  ['2.1/codelist/OTHER', '404'],
  ['2.1/codelist/KERVAN/CL_FREQ/2.0', '404'],
  ['2.1/categoryscheme', '404'],
  ['2.1/codelist?references=cousins', '400'],
  ['2.1/codelist?detail=short', '400'],
  ['2.1/codelist?startPeriod=2024', '400'],
  ['2.1/codelist/KERVAN/CL_FREQ/1.0/A/more', '400'],
  ['3.0/structure/dataflow/KERVAN/FIGURES/+?format=xml', 'FIGURES'],
  ['3.0/structure/codelist/KERVAN/CL_FREQ,CL_KIND/~?format=xml', 'CL_FREQ CL_KIND'],
  ['3.0/structure/dataconstraint/*/*/*?format=xml&detail=allstubs', 'CR_FIGURES* CR_CLAIMS*'],
  ['3.0/structure/nonsense?format=xml', '400'],
  ['3.0/codelist', '400'],
]

test('structure requests find artefacts, what they refer to and what refers to them', async () => {
  const answers = await Promise.all(asked.map(async ([path]) => [path, await artefactsOf(path)]))
  const byPath = (list: readonly (readonly string[])[]) =>
    list.map(([path, artefacts = '']) => [path, artefacts.split(' ').sort().join(' ')])
  expect(byPath(answers)).toEqual(byPath(asked))
})

async function codesOf(path: string): Promise<Record<string, string>> {
  const answer = await ask(path, { accept: 'application/xml' })
  if (answer.status !== 200) return { status: String(answer.status) }
  const text = await answer.text()
  const keyValues = text.matchAll(/<common:KeyValue id="(\w+)">(.*?)<\/common:KeyValue>/g)
  return Object.fromEntries(
    [...keyValues].map(([, id, values = '']) => [
      id,
      values
        .replaceAll(/<[^>]+>/g, ' ')
        .trim()
        .split(/ +/)
        .join(' '),
    ]),
  )
}

test('availability tells what a query finds, or what could be chosen beside', async () => {
  expect(await codesOf('2.1/availableconstraint/FIGURES/Q..KAZ.TUR.')).toEqual({
    FREQ: 'Q',
    INDICATOR: 'trade-turnover',
    REF_AREA: 'KAZ',
    COUNTERPART_AREA: 'TUR',
    KIND: 'actual',
    TIME_PERIOD: '2024-01-01 2024-03-31',
  })
  expect(await codesOf('2.1/availableconstraint/FIGURES/Q..KAZ.TUR./all/all?mode=available')).toEqual({
    FREQ: 'A _O Q',
    INDICATOR: 'trade-turnover',
    REF_AREA: 'KAZ',
    COUNTERPART_AREA: 'TUR',
    KIND: 'actual',
    TIME_PERIOD: '2024-01-01 2024-03-31',
  })
  expect(
    await codesOf('3.0/availability/dataflow/KERVAN/FIGURES/*/*/REF_AREA?c[TIME_PERIOD]=ge:2025'),
  ).toEqual({
    REF_AREA: 'TUR',
    TIME_PERIOD: '2030-01-01 2030-12-31',
  })
  expect(await codesOf('2.1/availableconstraint/FIGURES/all?startPeriod=2090')).toEqual({ status: '404' })
  expect(await codesOf('2.1/availableconstraint/FIGURES/all/all/SEX')).toEqual({ status: '403' })
  expect(await codesOf('2.1/availableconstraint/FIGURES?mode=some')).toEqual({ status: '400' })
  expect(await codesOf('2.1/availableconstraint/NOTHING')).toEqual({ status: '404' })
})
