import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { tableFiles } from './files'
import { licenceOf } from './licence'
import { readPackage, type Unsaved } from './read'
import { allTables, type Row, type SeedTable } from './schema'

/** The Frictionless Data Package (version 2) that describes a seed folder with the given CSV files and sources. */
export function describePackage(files: readonly string[], sources: readonly Cited[]) {
  const licensed = sources.filter((source) => source.licence !== undefined)
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'kervan',
    title: 'The economic figures of the Turkic states, every figure with its source',
    licenses: [...new Set(licensed.flatMap(({ licence }) => licence ?? []))].map(licenceOf),
    sources: licensed.map(({ publisher, title, url }) => ({ title: `${publisher}: ${title}`, path: url })),
    resources: Object.entries(allTables).map(([name, table]) => resource(name, table, files)),
  }
}

type Cited = Pick<Row<'sources'>, 'publisher' | 'title' | 'url' | 'licence'>

/** The text of datapackage.json for a seed folder, with some files as they are to be. */
export async function packageText(folder: string, unsaved: Unsaved = new Map()): Promise<string> {
  const { seed } = await readPackage(folder, unsaved)
  const files = new Set([...(await tableFiles(folder)), ...unsaved.keys()])
  const described = describePackage(
    [...files].sort(),
    seed.sources.map(({ row }) => row),
  )
  return `${JSON.stringify(described, null, 2)}\n`
}

function resource(name: string, table: SeedTable, files: readonly string[]) {
  const path = table.files.endsWith('/') ? files.filter((file) => file.startsWith(table.files)) : table.files
  return {
    name,
    type: 'table',
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: Object.entries(table.row.shape).map(([field, type]) =>
        field in table.listKeys ? { name: field, type: 'list', delimiter: ';' } : describeField(field, type),
      ),
      primaryKey: table.primaryKey,
      ...(Object.keys(table.foreignKeys).length > 0 && {
        foreignKeys: Object.entries(table.foreignKeys).map(([fields, reference]) => ({
          fields: [fields],
          reference: { resource: reference === name ? '' : reference, fields: keyOf(reference) },
        })),
      }),
      missingValues: [''],
    },
  }
}

const keyOf = (table: string) =>
  Object.entries(allTables).find(([name]) => name === table)?.[1].primaryKey ?? []

/** Columns whose text is a number; what a number looks like is the type's own affair. */
const types: Readonly<Record<string, string>> = {
  value: 'number',
  lower: 'number',
  upper: 'number',
  unit_mult: 'integer',
  cost: 'number',
  cost_lower: 'number',
  cost_upper: 'number',
  cost_mult: 'integer',
  capacity: 'number',
  capacity_lower: 'number',
  capacity_upper: 'number',
  capacity_mult: 'integer',
  length_km: 'number',
  lat_from: 'number',
  lon_from: 'number',
  lat_to: 'number',
  lon_to: 'number',
}

/** A column in the words of Table Schema, read off its Zod type. */
function describeField(name: string, type: z.core.$ZodType) {
  const {
    pattern,
    enum: choices,
    const: only,
  } = z.toJSONSchema(type, { unrepresentable: 'any', io: 'input' })
  const required = !z.safeParse(type, undefined).success
  const allowed = choices ?? (only === undefined ? undefined : [only])
  const shaped = pattern !== undefined && types[name] === undefined
  const constraints = {
    ...(required && { required }),
    ...(shaped && { pattern }),
    ...(allowed && { enum: allowed }),
  }
  const told = Object.keys(constraints).length > 0 && { constraints }
  return { name, type: types[name] ?? 'string', ...told }
}

if (process.argv[1] === fileURLToPath(import.meta.url) && process.argv[2] === '--write') {
  const folder = dirname(fileURLToPath(import.meta.url))
  const file = join(folder, 'datapackage.json')
  const text = await packageText(folder)
  const before = await readFile(file, 'utf8').catch(() => '')
  if (before !== text) await writeFile(file, text)
}
