import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import Sqlite from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import * as schema from './schema'

export type Database = BetterSQLite3Database<typeof schema>

export const databaseFile = () =>
  resolve(/* turbopackIgnore: true */ process.env.KERVAN_DB ?? 'db/kervan.sqlite')

/**
 * The database that readers see. A load renames a new file into place, so each call looks whether the file is
 * still the one that is open; a page keeps the handle it got, and so never mixes two states.
 */
export function database(): Database & { $client: Sqlite.Database } {
  const file = databaseFile()
  const { ino, mtimeMs } = statSync(file)
  const key = `${file} ${ino} ${mtimeMs}`
  if (current?.key !== key) {
    retire(current?.connection)
    const connection = openReadOnly(file)
    current = { key, connection, database: drizzle(connection, { schema }) }
  }
  return current.database
}

/** A connection of its own for a long read: an export iterates it while others come and go. */
export function openReadOnly(file: string): Sqlite.Database {
  const connection = new Sqlite(file, { readonly: true, fileMustExist: true })
  connection.pragma('query_only = on')
  return connection
}

let current:
  | { key: string; connection: Sqlite.Database; database: Database & { $client: Sqlite.Database } }
  | undefined

const retireAfterMs = 60_000

function retire(connection: Sqlite.Database | undefined) {
  if (connection) setTimeout(() => connection.close(), retireAfterMs).unref()
}
