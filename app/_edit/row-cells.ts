import type { Cells } from '../../seed/row-flaws'
import { type SeedTable, type TableName, tables } from '../../seed/schema'
import type { FileRow, TableFile } from './table-file'

/** The cells of a row by column; an empty cell is absent. */
export const cellsOf = (columns: readonly string[], cells: readonly string[]): Cells =>
  filled(columns.map((column, i) => [column, cells[i]]))

export const filled = (pairs: readonly (readonly [string, string | undefined])[]): Cells =>
  Object.fromEntries(pairs.filter(([, text]) => text !== undefined && text !== ''))

/** The key of a row: its cells in the order of the key. */
export function keyOf(name: TableName, cells: Cells): string[] {
  const table: SeedTable = tables[name]
  return table.primaryKey.map((column) => cells[column] ?? '')
}

/** The row of a file that has a key. */
export function findRow(
  name: TableName,
  { columns, rows }: Pick<TableFile, 'columns' | 'rows'>,
  key: readonly string[],
): FileRow | undefined {
  const table: SeedTable = tables[name]
  const places = table.primaryKey.map((column) => columns.indexOf(column))
  return rows.find(({ cells }) => places.every((place, i) => (cells[place] ?? '') === (key[i] ?? '')))
}
