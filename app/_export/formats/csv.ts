import { csvCell } from '../../../db/queries/lines'
import type { Format } from '../format'
import type { Cell, Manner, Table } from '../table'

/** CSV (RFC 4180), exact; for Excel with a byte order mark and text that it would run made harmless. */
export const csv: Format = {
  extension: 'csv',
  type: 'text/csv; charset=utf-8; header=present',
  opens: 'attachment',
  write: csvTexts,
}

export function* csvTexts(table: Table, { names, excel }: Pick<Manner, 'names' | 'excel'>) {
  const cell = excel ? harmlessCell : csvCell
  const mark = excel ? '\ufeff' : ''
  yield mark + line(table.columns.map((column) => csvCell(column[names])))
  if (table.lines) yield* table.lines(cell)
  else for (const row of table.rows()) yield line(row.map((value) => cell(listed(value))))
}

const line = (cells: readonly string[]) => `${cells.join(',')}\r\n`

const listed = (value: Cell) => (Array.isArray(value) ? value.join(';') : value)

/** A cell led by an apostrophe where a spreadsheet would run it as a formula; a number stays as it is. */
export function harmlessCell(value: unknown): string {
  const isRun = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) && !/^[+-]?\d+(\.\d+)?$/.test(value)
  return csvCell(isRun ? `'${value}` : value)
}
