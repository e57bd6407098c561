import { resolve } from 'node:path'
import { filesOf } from '../../seed/read'
import { type TableName, tables } from '../../seed/schema'

/** The seed folder that is edited. */
export const seedFolder = () => resolve(/* turbopackIgnore: true */ process.env.KERVAN_SEED ?? 'seed')

/** The files of a table, by name. */
export const tableFiles = (table: TableName) => filesOf(seedFolder(), tables[table].files)

/** The file of a table that is asked for, or its first; undefined where there is none of that name. */
export async function findFile(table: TableName, asked: string | null): Promise<string | undefined> {
  const files = await tableFiles(table)
  return asked === null ? files[0] : files.find((file) => file === asked)
}
