import { csvCell } from '../../db/queries/lines'
import { dataAnswer } from './answer'
import type { Column } from './csv'

/** A table of cells as a CSV file (RFC 4180) under the version of the data; a cell of several keys joins them with `;`. */
export function tableAnswer(
  request: Request,
  table: {
    name: string
    version: string
    columns: readonly Column[]
    rows: () => Iterable<readonly TableCell[]>
  },
): Response {
  const search = new URL(request.url).searchParams
  const names = search.get('useColumnShortNames') === 'true' ? 'short' : 'name'
  return dataAnswer(request, table, () => {
    const lines = [table.columns.map((column) => column[names]), ...table.rows()].map(csvLine)
    return (search.get('excel') === '1' ? '\ufeff' : '') + lines.join('')
  })
}

export type TableCell = string | number | null | readonly string[]

const csvLine = (cells: readonly TableCell[]) =>
  `${cells.map((cell) => csvCell(Array.isArray(cell) ? cell.join(';') : cell)).join(',')}\r\n`
