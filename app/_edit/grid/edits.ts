import type { Cells } from '../../../seed/row-flaws'

/** A row that was touched: as it was (nothing, if it is new) and as it shall be (nothing, if it goes). */
export type RowEdit = { key: readonly string[]; before?: Cells | undefined; after?: Cells | undefined }

/** The touched rows by their name in the grid: the key of one that is there, `+1` and on for new ones. */
export type Edits = Readonly<Record<string, RowEdit>>

/** What was done, what stands, what was undone. */
export type Timeline = { past: readonly Edits[]; present: Edits; future: readonly Edits[] }

export type GridRow = { id: string; key: readonly string[]; line?: number; cells: Cells }
export type CellEdit = { row: GridRow; column: string; text: string }

export const untouched: Timeline = { past: [], present: {}, future: [] }
const mostRemembered = 200

export function doing({ past, present }: Timeline, next: Edits): Timeline {
  if (next === present) return { past, present, future: [] }
  return { past: [...past, present].slice(-mostRemembered), present: next, future: [] }
}

export function undone({ past, present, future }: Timeline): Timeline {
  const before = past.at(-1)
  return before
    ? { past: past.slice(0, -1), present: before, future: [present, ...future] }
    : { past, present, future }
}

export function redone({ past, present, future }: Timeline): Timeline {
  const [next, ...rest] = future
  return next ? { past: [...past, present], present: next, future: rest } : { past, present, future }
}

/** Writes texts into cells; a row that is again as it was is no longer touched. */
export function withCells(edits: Edits, changes: readonly CellEdit[]): Edits {
  const next: Record<string, RowEdit> = { ...edits }
  for (const { row, column, text } of changes) {
    const edit = next[row.id] ?? { key: row.key, before: row.cells, after: row.cells }
    const after: Cells = { ...edit.after, [column]: text }
    if (text === '') delete after[column]
    if (isSame(edit.before, after)) delete next[row.id]
    else next[row.id] = { ...edit, after }
  }
  return next
}

/** Adds rows with the cells given, the first one on top. */
export function withRows(edits: Edits, rows: readonly Cells[]): Edits {
  const last = Math.max(0, ...newIds(edits).map(Number))
  const added = rows.map((cells, i) => [`+${last + i + 1}`, { key: [], after: cells }] as const)
  return { ...edits, ...Object.fromEntries(added) }
}

/** Takes rows out; a new one is gone, one that is there is marked, or put back where it was marked already. */
export function withoutRows(edits: Edits, rows: readonly GridRow[]): Edits {
  const next: Record<string, RowEdit> = { ...edits }
  for (const row of rows) {
    const edit = next[row.id]
    if (row.id.startsWith('+') || (edit && edit.after === undefined)) delete next[row.id]
    else next[row.id] = { key: row.key, before: edit?.before ?? row.cells }
  }
  return next
}

/** Edits with those that were left: rows that are touched stay so, new rows come beside one another. */
export function adopted(edits: Edits, left: Edits): Edits {
  const added = newIds(left).map((id) => left[id]?.after ?? {})
  const standing = Object.entries(left).filter(([id]) => !id.startsWith('+'))
  return withRows({ ...Object.fromEntries(standing), ...edits }, added)
}

/** The names of the rows that are new. */
export const newIds = (edits: Edits): string[] => Object.keys(edits).filter((id) => id.startsWith('+'))

function isSame(before: Cells | undefined, after: Cells): boolean {
  if (!before) return false
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].every(
    (column) => before[column] === after[column],
  )
}
