import { parse } from 'csv-parse/sync'
import { Schema } from 'tableschema'
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { GET as country } from '../../app/countries/[file]/route'
import { GET as indicator } from '../../app/indicators/[file]/route'
import { repositorySeed, seededFile } from './seeded'
import { readZip } from './zip'

let file = ''
beforeAll(async () => {
  file = await seededFile(repositorySeed)
})

type Route = typeof country

/** The table in an archive as a reader of Table Schema takes it: its fields, and its rows with their types. */
async function readBack(route: Route, name: string) {
  vi.stubEnv('KERVAN_DB', file)
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  const request = new Request(`http://localhost/${name}.zip?useColumnShortNames=true`)
  const answer = await route(request, { params: Promise.resolve({ file: `${name}.zip` }) })
  const files = readZip(Buffer.from(await answer.arrayBuffer()))
  const [resource] = JSON.parse(String(files.get('datapackage.json'))).resources
  const schema = await Schema.load(resource.schema)
  const [header, ...rows]: string[][] = parse(String(files.get(resource.path)))
  const fields: string[] = resource.schema.fields.map((field: { name: string }) => field.name)
  return { schema, header, fields, rows, cast: rows.map((row) => schema.castRow(row)) }
}

test('the data package of a country is read by tableschema, each cell with its type', async () => {
  const { schema, header, fields, rows, cast } = await readBack(country, 'KAZ')
  expect([schema.valid, schema.errors]).toEqual([true, []])
  expect(header).toEqual(fields)
  expect(rows.length).toBeGreaterThan(500)
  const value = fields.indexOf('value')
  expect(cast.map((row) => row[value])).toEqual(rows.map((row) => Number(row[value])))
  const year = fields.indexOf('year')
  expect(cast.map((row) => row[year])).toEqual(
    rows.map((row) => (row[year] === '' ? null : Number(row[year]))),
  )
})

test('the data package of an indicator is read by tableschema, its ranges as numbers', async () => {
  const { schema, fields, rows, cast } = await readBack(indicator, 'corridor-cargo')
  expect([schema.valid, schema.errors]).toEqual([true, []])
  const lower = fields.indexOf('lower')
  expect(cast.map((row) => row[lower])).toEqual(
    rows.map((row) => (row[lower] === '' ? null : Number(row[lower]))),
  )
})
