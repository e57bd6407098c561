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

type Answered = { edits: Edits; problems: readonly (Flaw & { change?: number | undefined })[] }

/** The flaws with what the server found wrong in rows that are still as it saw them, by their place among the edits. */
export function withAnswers(
  flaws: ReadonlyMap<string, readonly Flaw[]>,
  now: Edits,
  { edits, problems }: Answered,
): ReadonlyMap<string, readonly Flaw[]> {
  const ids = Object.keys(edits)
  const all = new Map(flaws)
  for (const problem of problems) {
    const id = ids[problem.change ?? -1]
    if (id === undefined || edits[id] !== now[id] || problem.severity !== 'error') continue
    const known = all.get(id) ?? []
    if (!known.some(({ field, rule }) => field === problem.field && rule === problem.rule))
      all.set(id, [...known, problem])
  }
  return all
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
