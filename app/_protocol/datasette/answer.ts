import { database } from '../../../db/client'
import { type PublicTable, publicTables } from '../../../db/public-tables'
import { findEdition } from '../../../db/queries/edition'
import type { RowChoice, TableRow } from '../../../db/queries/table-rows'
import { openSnapshot } from '../../../db/snapshot'
import { fileAnswer } from '../../_export/answer'
import { faultWords } from '../../_export/fault'
import { csv } from '../../_export/formats/csv'
import { siteOrigin } from '../../_view/origin'
import { readParameters } from '../parameters'
import { jsonType, protocolRefusal, shownFile } from '../shown-file'
import { csvStream } from './csv'
import { type DatasetteParameters, datasetteParameters, readFilters } from './parameters'
import { readRows } from './read'
import { shaped } from './shapes'
import { readToken, tokenOf } from './token'

/** A table of the database as Datasette gives it: `/data/area.json`, `/data/claim.csv?_stream=on`. */
export async function datasetteTable(request: Request, file: string): Promise<Response> {
  const [, name = '', extension = ''] = /^(.*)\.(json|csv)$/.exec(file) ?? []
  const table = publicTables.find((one) => one.name === name)
  if (!table) return told(404, `Table not found: ${name || file}`)
  const asked = readAsked(new URL(request.url).searchParams, table)
  if (typeof asked === 'string') return told(400, asked)
  return extension === 'csv' ? csvFile(request, table, asked) : jsonPage(request, table, asked)
}

type Asked = { parameters: DatasetteParameters; choice: Omit<RowChoice, 'limit' | 'until'> }

/** What is asked of a table, or what is wrong with it in Datasette's words. */
function readAsked(search: URLSearchParams, table: PublicTable): Asked | string {
  const own = new URLSearchParams([...search].filter(([name]) => name.startsWith('_')))
  const { value, faults } = readParameters(datasetteParameters, own)
  if (faults) return faults.map(faultWords).join(' ')
  const { filters, unknown } = readFilters(search, table)
  if (unknown.length > 0) return unknown.map((column) => `no such column: ${column}`).join('; ')
  const { _sort, _sort_desc, _next } = value
  if (_sort !== undefined && _sort_desc !== undefined)
    return 'Cannot use _sort and _sort_desc at the same time'
  const column = _sort ?? _sort_desc
  if (column !== undefined && !isSortable(column, table)) return `Cannot sort table by ${column}`
  const isKey = column === undefined || (table.isLong && _sort !== undefined)
  const sort = isKey ? undefined : { column, isDescending: _sort_desc !== undefined }
  const after = _next === undefined ? undefined : readToken(_next, table, sort?.column)
  if (_next !== undefined && !after) return `_next is not of this table: ${_next}`
  return { parameters: value, choice: { filters, sort, after } }
}

/** A long table is read in the order of its number, which needs no sorting. */
const isSortable = (column: string, { isLong, primaryKey, columns }: PublicTable) =>
  isLong ? column === primaryKey[0] : columns.includes(column)

async function jsonPage(
  request: Request,
  table: PublicTable,
  { parameters, choice }: Asked,
): Promise<Response> {
  const db = database()
  const { version } = await findEdition(db)
  const { _size } = parameters
  const found: TableRow[] = []
  for await (const rows of readRows(db, table, { ...choice, limit: _size + 1 })) found.push(...rows)
  const rows = found.slice(0, _size)
  const last = rows.at(-1)
  const next = found.length > _size && last ? tokenOf(last, table, choice.sort?.column) : null
  const nextUrl = next === null ? null : nextOf(request.url, next)
  const file = { name: `${table.name}.json`, type: jsonType, version }
  const headers: Record<string, string> = nextUrl === null ? {} : { Link: `<${nextUrl}>; rel="next"` }
  return shownFile(request, { ...file, headers }, () => shaped({ table, rows, next, nextUrl }, parameters))
}

async function csvFile(
  request: Request,
  table: PublicTable,
  { parameters, choice }: Asked,
): Promise<Response> {
  const { db, close } = openSnapshot()
  const { version } = await findEdition(db)
  const limit = parameters._stream ? Number.POSITIVE_INFINITY : parameters._size
  let isSent = false
  const answer = fileAnswer(request, { name: `${table.name}.csv`, type: csv.type, version }, () => {
    isSent = true
    const pages = readRows(db, table, { ...choice, limit })
    return csvStream(table, pages, { hasHeader: parameters._header, done: close })
  })
  if (!isSent) close()
  return answer
}

function nextOf(address: string, token: string): string {
  const url = new URL(address)
  url.searchParams.set('_next', token)
  return `${siteOrigin()}${url.pathname}${url.search}`
}

/** The tables that can be read, as Datasette lists those of a database. */
export async function datasetteIndex(request: Request): Promise<Response> {
  const { version } = await findEdition(database())
  return shownFile(request, { name: 'data.json', type: jsonType, version }, () =>
    JSON.stringify({
      database: 'data',
      tables: publicTables.map(({ name, columns, primaryKey }) => ({
        name,
        columns,
        primary_keys: primaryKey,
        hidden: false,
      })),
    }),
  )
}

const told = (status: number, error: string): Response =>
  protocolRefusal(status, jsonType, `${JSON.stringify({ ok: false, error, status, title: null })}\n`)
