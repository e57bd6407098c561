import type { PublicTable } from '../../../db/public-tables'
import type { TableRow } from '../../../db/queries/table-rows'
import type { DatasetteParameters } from './parameters'

type Page = { table: PublicTable; rows: readonly TableRow[]; next: string | null; nextUrl: string | null }

/** A page of rows in the shape that is asked for. */
export function shaped({ table, rows, next, nextUrl }: Page, { _shape, _nl }: DatasetteParameters): string {
  const arrays = () => rows.map((row) => table.columns.map((column) => row[column] ?? null))
  if (_shape === 'array')
    return _nl ? rows.map((row) => `${JSON.stringify(row)}\n`).join('') : JSON.stringify(rows)
  if (_shape === 'arrayfirst') return JSON.stringify(rows.map((row) => row[table.columns[0] ?? ''] ?? null))
  if (_shape === 'object')
    return JSON.stringify(Object.fromEntries(rows.map((row) => [keyOf(row, table), row])))
  return JSON.stringify({
    ok: true,
    database: 'data',
    table: table.name,
    columns: table.columns,
    primary_keys: table.primaryKey,
    rows: _shape === 'arrays' ? arrays() : rows,
    truncated: false,
    next,
    next_url: nextUrl,
  })
}

const keyOf = (row: TableRow, { primaryKey }: PublicTable) =>
  primaryKey.map((column) => encodeURIComponent(String(row[column]))).join(',')
