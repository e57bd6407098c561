import { type SeedTable, type TableName, tables } from '../schema'

/** The cells of a row by column; an empty cell is absent. */
export type Cells = Readonly<Record<string, string | undefined>>

/**
 * One row as it was and as it shall be: without `before` it is new, without `after` it goes. Columns that neither
 * names stay as they are. The key is that of the row as it was, or of the new one.
 */
export type Change = {
  table: TableName
  file: string
  key: readonly string[]
  before?: Cells | undefined
  after?: Cells | undefined
  /** The number that a new row shall have in its file, from 1; it stands at the end where none is said. */
  row?: number | undefined
}

/** The key of a row: its cells in the order of the key. */
export function keyOf(name: TableName, cells: Cells): string[] {
  const table: SeedTable = tables[name]
  return table.primaryKey.map((column) => cells[column] ?? '')
}

/** The key of a row after some of its cells have changed. */
export function keyAfter(name: TableName, key: readonly string[], after: Cells): string[] {
  const table: SeedTable = tables[name]
  return table.primaryKey.map((column, i) => after[column] ?? key[i] ?? '')
}

/** A key as one text: its parts with `|` between them. */
export const keyText = (key: readonly string[]): string =>
  key.map((part) => (isPlain(part) ? part : part.replace(/[%|]/g, encodeURIComponent))).join('|')

const isPlain = (part: string) => !part.includes('|') && !part.includes('%')

export const keyParts = (text: string): string[] =>
  text.split('|').map((part) => part.replace(/%(25|7C)/g, decodeURIComponent))
