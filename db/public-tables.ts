import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import * as register from './register'
import * as schema from './schema'

/** A table that anybody may read row by row. Its names come from the schema alone. */
export type PublicTable = {
  name: string
  columns: readonly string[]
  primaryKey: readonly [string, ...string[]]
  /** Whether its key is a number. */
  isNumbered: boolean
  /** Whether it can hold very many rows: it is read in the order of its number alone, some at a time. */
  isLong: boolean
}

const readable: readonly SQLiteTable[] = [
  schema.area,
  schema.membership,
  schema.topic,
  schema.unit,
  schema.indicator,
  schema.source,
  schema.series,
  schema.claim,
  register.project,
  register.projectArea,
  register.projectIndicator,
  register.projectSource,
  register.milestone,
  register.promise,
  register.event,
  register.eventArea,
  register.eventProject,
  register.eventSource,
]

const long = ['claim', 'series']

export const publicTables: readonly PublicTable[] = readable.map((table) => {
  const { name, columns, primaryKeys } = getTableConfig(table)
  const [first, ...others] = primaryKeys[0]?.columns ?? columns.filter(({ primary }) => primary)
  if (!first) throw new Error(`table without a primary key: ${name}`)
  return {
    name,
    columns: columns.map((column) => column.name),
    primaryKey: [first.name, ...others.map((column) => column.name)],
    isNumbered: first.dataType === 'number',
    isLong: long.includes(name),
  }
})
