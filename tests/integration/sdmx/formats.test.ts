import { fileURLToPath } from 'node:url'
import { beforeEach, expect, test } from 'vitest'
import { ask, sdmxSeed } from './sdmx-seed'

beforeEach(async () => {
  await sdmxSeed()
})

const expected = (name: string) => fileURLToPath(new URL(`../../fixtures/sdmx/${name}`, import.meta.url))
const data = '2.1/data/FIGURES/.trade-turnover'

const files: [name: string, path: string, accept: string, type: string][] = [
  [
    'generic.xml',
    data,
    'application/vnd.sdmx.genericdata+xml;version=2.1',
    'application/vnd.sdmx.genericdata+xml; version=2.1; charset=utf-8',
  ],
  [
    'specific.xml',
    data,
    'application/vnd.sdmx.structurespecificdata+xml;version=2.1',
    'application/vnd.sdmx.structurespecificdata+xml; version=2.1; charset=utf-8',
  ],
  [
    'flat.xml',
    `${data}?dimensionAtObservation=AllDimensions`,
    'application/vnd.sdmx.structurespecificdata+xml',
    'application/vnd.sdmx.structurespecificdata+xml; version=2.1; charset=utf-8',
  ],
  [
    'section.xml',
    `${data}?dimensionAtObservation=REF_AREA&detail=dataonly`,
    'application/xml',
    'application/vnd.sdmx.genericdata+xml; version=2.1; charset=utf-8',
  ],
  [
    'data-1.json',
    data,
    'application/vnd.sdmx.data+json;version=1.0.0',
    'application/vnd.sdmx.data+json; version=1.0.0; charset=utf-8',
  ],
  [
    'data-2.json',
    data,
    'application/vnd.sdmx.data+json;version=2.0.0',
    'application/vnd.sdmx.data+json; version=2.0.0; charset=utf-8',
  ],
  [
    'flat-2.json',
    `${data}?dimensionAtObservation=AllDimensions`,
    'application/vnd.sdmx.data+json;version=2',
    'application/vnd.sdmx.data+json; version=2.0.0; charset=utf-8',
  ],
  [
    'data-1.csv',
    data,
    'application/vnd.sdmx.data+csv;version=1.0.0',
    'application/vnd.sdmx.data+csv; version=1.0.0; charset=utf-8',
  ],
  [
    'labels-1.csv',
    data,
    'application/vnd.sdmx.data+csv;version=1.0.0;labels=both;timeFormat=normalized',
    'application/vnd.sdmx.data+csv; version=1.0.0; charset=utf-8',
  ],
  [
    'data-2.csv',
    data,
    'application/vnd.sdmx.data+csv;version=2.0.0',
    'application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8',
  ],
  [
    'names-2.csv',
    data,
    'application/vnd.sdmx.data+csv;version=2.0.0;labels=name;keys=both',
    'application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8',
  ],
  [
    'claims-2.csv',
    '3.0/data/dataflow/KERVAN/CLAIMS',
    'text/csv',
    'application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8',
  ],
]

test.each(files)('%s is what leaves for its media type', async (name, path, accept, type) => {
  const answer = await ask(path, { accept })
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('vary')]).toEqual([
    200,
    type,
    'Accept, Accept-Encoding',
  ])
  await expect(await answer.text()).toMatchFileSnapshot(expected(name))
})

const structure = '2.1/datastructure/KERVAN/DSD_FIGURES?references=codelist&detail=referencestubs'
const structures: [name: string, path: string, accept: string][] = [
  ['structure.xml', structure, 'application/vnd.sdmx.structure+xml;version=2.1'],
  ['structure-1.json', structure, 'application/vnd.sdmx.structure+json;version=1.0.0'],
  ['structure-2.json', structure, 'application/vnd.sdmx.structure+json;version=2.0.0'],
  [
    'constraint.xml',
    '2.1/dataflow/KERVAN/FIGURES?references=contentconstraint',
    'application/vnd.sdmx.structure+xml;version=2.1',
  ],
  [
    'constraint-1.json',
    '2.1/availableconstraint/FIGURES/A',
    'application/vnd.sdmx.structure+json;version=1.0.0',
  ],
  [
    'constraint-2.json',
    '3.0/availability/dataflow/KERVAN/FIGURES/1.0.0/A?references=codelist',
    'application/vnd.sdmx.structure+json;version=2.0.0',
  ],
  ['codelists.xml', '2.1/codelist', 'application/xml'],
  ['concepts.xml', '2.1/conceptscheme/KERVAN/CONCEPTS/latest', 'application/xml'],
]

test.each(structures)('%s is what leaves for a structure', async (name, path, accept) => {
  const answer = await ask(path, { accept })
  expect(answer.headers.get('content-type')).toMatch(/^application\/vnd\.sdmx\.structure\+(xml|json)/)
  await expect(await answer.text()).toMatchFileSnapshot(expected(name))
})
