import { filled } from '../row-cells'
import { type CellEdit, type Edits, type GridRow, withCells, withRows } from './edits'

/**
 * Writes a block of texts into the cells from a corner on, as a spreadsheet does; rows beyond the last shown become new
 * ones, and what goes past the last column is left out.
 */
export function pasted(
  edits: Edits,
  block: readonly (readonly string[])[],
  {
    rows,
    columns,
    row,
    column,
  }: { rows: readonly GridRow[]; columns: readonly string[]; row: number; column: number },
): Edits {
  const changes = block.flatMap((cells, i): CellEdit[] => {
    const target = rows[row + i]
    if (!target) return []
    return named(cells, columns, column).map(([name, text]) => ({ row: target, column: name, text }))
  })
  const beyond = block.slice(Math.max(0, rows.length - row))
  const next = withCells(edits, changes)
  return beyond.length === 0
    ? next
    : withRows(
        next,
        beyond.map((cells) => filled(named(cells, columns, column))),
      )
}

const named = (cells: readonly string[], columns: readonly string[], from: number) =>
  cells.flatMap((text, i): [string, string][] => {
    const name = columns[from + i]
    return name === undefined ? [] : [[name, text]]
  })
