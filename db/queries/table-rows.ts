import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../client'
import type { PublicTable } from '../public-tables'

export type TableRow = Readonly<Record<string, string | number | null>>

/** A condition on a column; the value is bound, and the column one of the table's. */
export type RowFilter = { column: string; operator: Operator; value: string }

/** Where a page begins: after the row with this key, and this value in the column it is sorted by. */
export type RowPosition = { key: readonly string[]; sorted?: string | null | undefined }

export type RowChoice = {
  filters: readonly RowFilter[]
  sort?: { column: string; isDescending: boolean } | undefined
  after?: RowPosition | undefined
  limit: number
  /** Of a long table, the number up to which rows are looked at. */
  until?: number | undefined
}

/** Rows of a table in the order of its key, or of a column and then its key. */
export async function tableRows(db: Database, table: PublicTable, choice: RowChoice): Promise<TableRow[]> {
  const { filters, sort, after, limit, until } = choice
  const key = sql.join(table.primaryKey.map(name), sql`, `)
  const order = sort ? sql`${name(sort.column)} ${sort.isDescending ? sql`desc` : sql`asc`}, ${key}` : key
  const conditions = [
    ...filters.map((filter) => operators[filter.operator](name(filter.column), filter.value)),
    sort && after ? afterSorted(table, sort, after) : afterKey(table, after),
    ...(until === undefined ? [] : [sql`${name(table.primaryKey[0])} <= ${until}`]),
  ]
  return db.all<TableRow>(sql`
    select ${sql.join(table.columns.map(name), sql`, `)} from ${name(table.name)}
    where ${sql.join(conditions, sql` and `)} order by ${order} limit ${limit}`)
}

/** The number of the last row of a long table, 0 where it is empty. */
export async function lastNumber(db: Database, { name: table, primaryKey }: PublicTable): Promise<number> {
  const number = name(primaryKey[0])
  const [row] = db.all<{ last: number }>(
    sql`select ${number} as last from ${name(table)} where ${number} > -1 order by ${number} desc limit 1`,
  )
  return row?.last ?? 0
}

const name = (identifier: string): SQL => sql`${sql.identifier(identifier)}`

/** A page that begins at the beginning begins after a key below all others, so that the plan is the same. */
function afterKey({ primaryKey, isNumbered }: PublicTable, after: RowPosition | undefined): SQL {
  const lowest = primaryKey.map(() => (isNumbered ? '-1' : ''))
  const values = (after?.key ?? lowest).map((value) => sql`${isNumbered ? Number(value) : value}`)
  return sql`(${sql.join(primaryKey.map(name), sql`, `)}) > (${sql.join(values, sql`, `)})`
}

/** SQLite has null before everything else. */
function afterSorted(table: PublicTable, sort: NonNullable<RowChoice['sort']>, after: RowPosition): SQL {
  const column = name(sort.column)
  const beyond = afterKey(table, after)
  const { sorted = null } = after
  if (sorted === null)
    return sort.isDescending
      ? sql`(${column} is null and ${beyond})`
      : sql`(${column} is not null or ${beyond})`
  return sort.isDescending
    ? sql`(${column} < ${sorted} or ${column} is null or (${column} = ${sorted} and ${beyond}))`
    : sql`(${column} > ${sorted} or (${column} = ${sorted} and ${beyond}))`
}

const like = (value: string) => value.replaceAll(/[%_\\]/g, '\\$&')
const listed = (value: string) =>
  sql.join(
    value.split(',').map((one) => sql`${one.trim()}`),
    sql`, `,
  )

/** Datasette's operators. */
export const operators = {
  exact: (column: SQL, value: string) => sql`${column} = ${value}`,
  not: (column: SQL, value: string) => sql`${column} != ${value}`,
  contains: (column: SQL, value: string) => sql`${column} like ${`%${like(value)}%`} escape '\\'`,
  notcontains: (column: SQL, value: string) => sql`${column} not like ${`%${like(value)}%`} escape '\\'`,
  startswith: (column: SQL, value: string) => sql`${column} like ${`${like(value)}%`} escape '\\'`,
  endswith: (column: SQL, value: string) => sql`${column} like ${`%${like(value)}`} escape '\\'`,
  gt: (column: SQL, value: string) => sql`${column} > ${value}`,
  gte: (column: SQL, value: string) => sql`${column} >= ${value}`,
  lt: (column: SQL, value: string) => sql`${column} < ${value}`,
  lte: (column: SQL, value: string) => sql`${column} <= ${value}`,
  like: (column: SQL, value: string) => sql`${column} like ${value}`,
  notlike: (column: SQL, value: string) => sql`${column} not like ${value}`,
  in: (column: SQL, value: string) => sql`${column} in (${listed(value)})`,
  notin: (column: SQL, value: string) => sql`${column} not in (${listed(value)})`,
  isnull: (column: SQL) => sql`${column} is null`,
  notnull: (column: SQL) => sql`${column} is not null`,
  isblank: (column: SQL) => sql`(${column} is null or ${column} = '')`,
  notblank: (column: SQL) => sql`(${column} is not null and ${column} != '')`,
} as const

export type Operator = keyof typeof operators
