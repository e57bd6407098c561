import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import Sqlite from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { asOf } from './as-of'
import * as schema from './schema'

export type Database = BetterSQLite3Database<typeof schema>

/** The file of the database that the present request looks at: that of the day it asks for, or the one served. */
export const databaseFile = () =>
  asOf().getStore()?.file ?? resolve(/* turbopackIgnore: true */ process.env.KERVAN_DB ?? 'db/kervan.sqlite')

/**
 * The database that readers see. A load renames a new file into place, so each call looks whether the file is
 * still the one that is open; a page keeps the handle it got, and so never mixes two states.
 */
export function database(): Database & { $client: Sqlite.Database } {
  const file = databaseFile()
  const { ino, mtimeMs } = statSync(file)
  const state = `${ino} ${mtimeMs}`
  const known = open.get(file)
  if (known?.state === state) return known.database
  if (known) retire(known)
  for (const [oldest, handle] of open) {
    if (open.size < mostOpen) break
    open.delete(oldest)
    retire(handle)
  }
  const handle = { state, database: drizzle(openReadOnly(file), { schema }) }
  open.delete(file)
  open.set(file, handle)
  return handle.database
}

/** A connection of its own for a long read: an export iterates it while others come and go. */
export function openReadOnly(file: string): Sqlite.Database {
  const connection = new Sqlite(file, { readonly: true, fileMustExist: true })
  connection.pragma('query_only = on')
  return connection
}

type Open = { state: string; database: Database & { $client: Sqlite.Database } }

/** The database served, and those of a few days, by file. */
const open = new Map<string, Open>()
const mostOpen = 6

const retireAfterMs = 60_000

function retire({ database }: Open) {
  setTimeout(() => database.$client.close(), retireAfterMs).unref()
}
