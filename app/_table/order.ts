import { ascending, descending } from 'd3-array'
import type { View } from '../_view/view'

/** How the rows of a table are sorted by one of its columns; rows without a value there stand last either way. */
export type Order = { column: string; dir: 'asc' | 'desc' }

/** A column that a table is sorted by, with the direction in which a reader wants to see it first. */
export type Sortable<R> = { dir: Order['dir']; valueOf: (row: R) => string | number | undefined }

/** The order that a view asks for, where the table has such a column; else that of its first column. */
export function orderOf<R>(view: View, columns: ReadonlyMap<string, Sortable<R>>): Order {
  const [first = ''] = columns.keys()
  const column = view.sort !== null && columns.has(view.sort) ? view.sort : first
  return { column, dir: view.dir ?? columns.get(column)?.dir ?? 'asc' }
}

/** Rows in an order; equal ones stay as they are. */
export function ordered<R>(
  rows: readonly R[],
  { column, dir }: Order,
  columns: ReadonlyMap<string, Sortable<R>>,
): R[] {
  const find = columns.get(column)?.valueOf ?? (() => undefined)
  const compare = dir === 'asc' ? ascending : descending
  const isMissing = (row: R) => Number(find(row) === undefined)
  return rows.toSorted((a, b) => isMissing(a) - isMissing(b) || compare(find(a), find(b)) || 0)
}
