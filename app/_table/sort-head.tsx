import { type View, viewSearch } from '../_view/view'
import type { Order } from './order'

/** The head of a column that sorts its table: a link, which turns the direction where it is the order already. */
export function SortHead({ view, order, column, dir, name, isNumber }: SortHeadProps) {
  const isSorted = order.column === column
  const other = order.dir === 'asc' ? 'desc' : 'asc'
  const href = `${viewSearch({ ...view, sort: column, dir: isSorted ? other : dir })}#table`
  return (
    <th
      scope="col"
      className={isNumber ? 'number' : undefined}
      aria-sort={isSorted ? (order.dir === 'asc' ? 'ascending' : 'descending') : undefined}
    >
      <a href={href}>{name}</a>
    </th>
  )
}

type SortHeadProps = {
  view: View
  order: Order
  column: string
  dir: Order['dir']
  name: string
  isNumber?: boolean
}
