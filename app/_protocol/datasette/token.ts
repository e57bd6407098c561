import type { PublicTable } from '../../../db/public-tables'
import type { RowPosition, TableRow } from '../../../db/queries/table-rows'

const nothing = '$null'

/** The place after a row as an address says it: its key, before it the value it is sorted by. */
export function tokenOf(row: TableRow, { primaryKey }: PublicTable, sort: string | undefined): string {
  const cells = [...(sort === undefined ? [] : [sort]), ...primaryKey].map((column) => row[column] ?? null)
  return cells.map((cell) => (cell === null ? nothing : encodeURIComponent(String(cell)))).join(',')
}

/** The inverse of tokenOf(); undefined where the text is none. */
export function readToken(
  text: string,
  { primaryKey, isNumbered }: PublicTable,
  sort: string | undefined,
): RowPosition | undefined {
  const parts = text.split(',').map(decoded)
  const key = parts.slice(sort === undefined ? 0 : 1)
  const isKey = key.length === primaryKey.length && key.every((part) => typeof part === 'string')
  if (!isKey || (isNumbered && !/^\d{1,15}$/.test(String(key[0])))) return undefined
  return { key: key.map(String), sorted: sort === undefined ? undefined : parts[0] }
}

function decoded(part: string): string | null {
  if (part === nothing) return null
  try {
    return decodeURIComponent(part)
  } catch (error) {
    if (error instanceof URIError) return part
    throw error
  }
}
