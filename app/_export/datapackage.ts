import { licenceOf } from '../../seed/licence'
import type { Column } from './columns'
import type { Manner, Table } from './table'

/** A table as a Frictionless Data Package (version 2) of one resource. */
export function described(
  { name, title, columns, sources }: Table,
  { version, changedAt, names }: Pick<Manner, 'version' | 'changedAt' | 'names'>,
) {
  const cited = sources()
  const licences = [...new Set(cited.flatMap(({ licence }) => licence ?? []))]
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: name.toLowerCase(),
    title,
    version,
    created: changedAt,
    ...(licences.length > 0 && { licenses: licences.map(licenceOf) }),
    sources: cited.map(({ publisher, title, url }) => ({
      title: `${publisher}: ${title}`,
      ...(url !== null && { path: url }),
    })),
    resources: [
      {
        name: name.toLowerCase(),
        type: 'table',
        path: `${name}.csv`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
          fields: columns.map((column) => ({ name: column[names], ...fieldTypes[column.type ?? 'text'] })),
          missingValues: [''],
        },
      },
    ],
  }
}

const fieldTypes: Readonly<Record<NonNullable<Column['type']>, object>> = {
  text: { type: 'string' },
  list: { type: 'list', delimiter: ';' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  figure: { type: 'number' },
  bound: { type: 'number' },
}
