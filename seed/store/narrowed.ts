import type { Change } from './change'

/**
 * A change of a row with the cells alone that differ, a cell that was emptied as an empty text: what others wrote into
 * the other cells meanwhile does not collide with it.
 */
export function narrowed(change: Change): Change {
  const { before, after } = change
  if (!before || !after) return change
  const columns = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (column) => (before[column] ?? '') !== (after[column] ?? ''),
  )
  const only = (cells: typeof before) =>
    Object.fromEntries(columns.map((column) => [column, cells[column] ?? '']))
  return { ...change, before: only(before), after: only(after) }
}
