/** The cell with the focus, and the opposite corner of the block that is marked. */
export type Selection = { row: number; column: number; fromRow: number; fromColumn: number }
export type Extent = { rows: number; columns: number }

export const at = (row: number, column: number): Selection => ({
  row,
  column,
  fromRow: row,
  fromColumn: column,
})

const pageRows = 20

/** Where a key leads, as in a spreadsheet; undefined where it leads nowhere. */
export function moved(
  selection: Selection,
  { key, ctrl, shift }: { key: string; ctrl: boolean; shift: boolean },
  extent: Extent,
): Selection | undefined {
  const [last, lastColumn] = [extent.rows - 1, extent.columns - 1]
  const { row, column } = selection
  const steps: Record<string, [row: number, column: number]> = {
    ArrowUp: [ctrl ? 0 : row - 1, column],
    ArrowDown: [ctrl ? last : row + 1, column],
    ArrowLeft: [row, ctrl ? 0 : column - 1],
    ArrowRight: [row, ctrl ? lastColumn : column + 1],
    Home: [ctrl ? 0 : row, 0],
    End: [ctrl ? last : row, lastColumn],
    PageUp: [row - pageRows, column],
    PageDown: [row + pageRows, column],
  }
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined
  if (!step) return undefined
  const next = at(within(step[0], last), within(step[1], lastColumn))
  return shift ? { ...selection, row: next.row, column: next.column } : next
}

/** The next cell in reading order, or the one before. */
export function stepped({ row, column }: Selection, by: 1 | -1, { rows, columns }: Extent): Selection {
  const place = within(row * columns + column + by, rows * columns - 1)
  return at(Math.floor(place / columns), place % columns)
}

/** The marked block: its first and last row and column. */
export const blockOf = ({ row, column, fromRow, fromColumn }: Selection) => ({
  top: Math.min(row, fromRow),
  bottom: Math.max(row, fromRow),
  left: Math.min(column, fromColumn),
  right: Math.max(column, fromColumn),
})

const within = (value: number, last: number) => Math.max(0, Math.min(value, last))
