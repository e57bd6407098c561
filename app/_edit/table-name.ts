import { type TableName, tables } from '../../seed/schema'

export const tableNames = Object.keys(tables).filter(isTable)

export function isTable(text: string): text is TableName {
  return Object.hasOwn(tables, text)
}
