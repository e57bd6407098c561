import { z } from 'zod'
import { type SeedTable, type TableName, tables } from '../../seed/schema'
import { isTable } from './table-name'

/** How a column is edited. */
export type Column = {
  name: string
  isRequired: boolean
  isKey: boolean
  /** The values that it can have, where they are few and fixed. */
  choices?: readonly string[]
  /** The table whose keys it holds, and whether it holds several. */
  refersTo?: TableName
  isList: boolean
  isLong: boolean
}

const long = ['definition', 'description', 'note', 'quote', 'rank_reason', 'cost_note', 'capacity_note']

/** The columns of a file that its table knows, in the order of the file. */
export function columnsOf(name: TableName, inFile: readonly string[]): Column[] {
  const table: SeedTable = tables[name]
  return inFile.flatMap((column) => {
    const type = table.row.shape[column]
    if (!type) return []
    const refersTo = table.foreignKeys[column] ?? table.listKeys[column]
    return [
      {
        name: column,
        isRequired: !z.safeParse(type, undefined).success,
        isKey: table.primaryKey.includes(column),
        choices: choicesOf(type),
        refersTo: refersTo !== undefined && isTable(refersTo) ? refersTo : undefined,
        isList: column in table.listKeys,
        isLong: long.includes(column),
      },
    ]
  })
}

function choicesOf(type: z.core.$ZodType): string[] | undefined {
  const { enum: several, const: only } = z.toJSONSchema(type, { unrepresentable: 'any', io: 'input' })
  return several?.map(String) ?? (only === undefined ? undefined : [String(only)])
}

export const columnsNamed = (table: TableName): string[] => Object.keys(tables[table].row.shape)
