import { filled } from '../row-cells'
import { type CellEdit, type Edits, type GridRow, withCells, withRows } from './edits'

/**
 * Writes a block of texts into the cells from a corner on, as a spreadsheet does; rows beyond the last shown become new
 * ones, and what goes past the last column is left out. A block that begins in a new row writes into no other ones.
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
  const isNew = rows[row]?.id.startsWith('+')
  const targets = rows.slice(row).filter(({ id }) => !isNew || id.startsWith('+'))
  const changes = block.flatMap((cells, i): CellEdit[] => {
    const target = targets[i]
    if (!target) return []
    return named(cells, columns, column).map(([name, text]) => ({ row: target, column: name, text }))
  })
  const beyond = block.slice(targets.length)
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

/** The texts of a block of cells, as they stand with the edits. */
export const copied = (
  edits: Edits,
  { rows, columns }: { rows: readonly GridRow[]; columns: readonly string[] },
): string[][] => rows.map((row) => columns.map((column) => (edits[row.id]?.after ?? row.cells)[column] ?? ''))
