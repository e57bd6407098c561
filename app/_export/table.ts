import { csvCell } from '../../db/queries/lines'
import type { Column } from './csv'

/** A column and what it takes from a row; a number leaves as it is, a text made harmless. */
export type RowColumn<R> = Column & { cell: (row: R) => string | number | null | undefined }

/** Rows as a CSV file (RFC 4180), for tables short enough to be made at once. */
export function csvTable<R>(
  columns: readonly RowColumn<R>[],
  rows: readonly R[],
  { names, excel }: { names: 'name' | 'short'; excel: boolean },
): string {
  const header = columns.map((column) => csvCell(column[names])).join(',')
  const lines = rows.map((row) =>
    columns
      .map(({ cell }) => {
        const value = cell(row)
        return typeof value === 'number' ? String(value) : csvCell(value)
      })
      .join(','),
  )
  return `${excel ? '\ufeff' : ''}${[header, ...lines].join('\r\n')}\r\n`
}
