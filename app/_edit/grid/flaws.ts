import { listed } from '../../../seed/cell'
import { nearest } from '../../../seed/nearest'
import type { Flaw } from '../../../seed/problem'
import { type Cells, rowFlaws } from '../../../seed/row-flaws'
import { type SeedTable, type TableName, tables } from '../../../seed/schema'
import type { Edits } from './edits'

/** The keys of a table, where they are known. */
export type KnownKeys = (table: string) => ReadonlySet<string> | undefined

/** What is wrong with the touched rows by themselves, and the keys in them that no table has. */
export function flawsOf(
  name: TableName,
  edits: Edits,
  known: KnownKeys,
): ReadonlyMap<string, readonly Flaw[]> {
  const table: SeedTable = tables[name]
  return new Map(
    Object.entries(edits).flatMap(([id, { after }]): [string, Flaw[]][] =>
      after ? [[id, [...rowFlaws(table, after), ...danglers(table, after, known)]]] : [],
    ),
  )
}

function danglers({ foreignKeys, listKeys }: SeedTable, cells: Cells, known: KnownKeys): Flaw[] {
  return Object.entries({ ...foreignKeys, ...listKeys }).flatMap(([field, table]) => {
    const keys = known(table)
    const values = field in listKeys ? listed(cells[field]) : [cells[field] ?? '']
    return values.flatMap((value): Flaw[] =>
      !keys || value === '' || keys.has(value)
        ? []
        : [{ severity: 'error', field, value, rule: 'unknown-key', table, nearest: nearest(value, keys) }],
    )
  })
}
