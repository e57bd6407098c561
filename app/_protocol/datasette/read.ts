import { setImmediate } from 'node:timers/promises'
import type { Database } from '../../../db/client'
import type { PublicTable } from '../../../db/public-tables'
import { lastNumber, type RowChoice, type TableRow, tableRows } from '../../../db/queries/table-rows'

const numbersAtOnce = 20_000
const rowsAtOnce = 1000

/**
 * Rows from a position on. Of a long table a stretch of numbers is looked at in a go, with a pause for other requests
 * between, so that a condition which few rows meet stalls nobody.
 */
export async function* readRows(
  db: Database,
  table: PublicTable,
  choice: Omit<RowChoice, 'until'>,
): AsyncGenerator<TableRow[]> {
  let { after, limit } = choice
  const last = table.isLong ? await lastNumber(db, table) : undefined
  while (limit > 0) {
    const start = Number(after?.key[0] ?? 0)
    const until = last === undefined ? undefined : start + numbersAtOnce
    const size = Math.min(limit, rowsAtOnce)
    const rows = await tableRows(db, table, { ...choice, after, limit: size, until })
    if (rows.length > 0) yield rows
    limit -= rows.length
    const end = rows.at(-1)
    const isFull = rows.length === size
    if (!isFull && (until === undefined || last === undefined || until >= last)) return
    after = isFull && end ? positionOf(end, table, choice.sort?.column) : { key: [String(until)] }
    await setImmediate()
  }
}

const positionOf = (row: TableRow, { primaryKey }: PublicTable, sort: string | undefined) => ({
  key: primaryKey.map((column) => String(row[column])),
  sorted: sort === undefined ? undefined : asText(row[sort]),
})

const asText = (cell: string | number | null | undefined) =>
  cell === null || cell === undefined ? null : String(cell)
