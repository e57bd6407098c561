import { type SeedTable, type TableName, tables } from '../../seed/schema'
import { tableFiles } from './folder'
import { readTableFile } from './table-file'

/** A key that a column can hold, and what it is called. */
export type Choice = { value: string; name: string }

/** The keys of a table, in its order. */
export async function choicesOf(name: TableName): Promise<Choice[]> {
  const table: SeedTable = tables[name]
  const [key = ''] = table.primaryKey
  const [path = ''] = await tableFiles(name)
  const file = await readTableFile(path)
  if (!file) return []
  const [value, named] = [file.columns.indexOf(key), file.columns.findIndex(isName)]
  return file.rows.map(({ cells }) => ({ value: cells[value] ?? '', name: cells[named] ?? '' }))
}

const isName = (column: string) => column === 'name' || column === 'title'
