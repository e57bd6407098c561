import type Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { type Database, database, openReadOnly } from './client'
import * as schema from './schema'

/** One state of the data for as long as a file of it is sent, whatever is loaded meanwhile. */
export type Snapshot = {
  db: Database
  connection: Sqlite.Database
  /** Rows of the snapshot, which stays open until nobody iterates them. */
  held: <T>(rows: Iterable<T>) => Generator<T>
  close: () => void
}

export function openSnapshot(): Snapshot {
  const connection = openReadOnly(database().$client.name)
  let readers = 0
  let isClosing = false
  const settle = () => {
    if (isClosing && readers === 0) connection.close()
  }
  return {
    db: drizzle(connection, { schema }),
    connection,
    *held(rows) {
      readers++
      try {
        yield* rows
      } finally {
        readers--
        settle()
      }
    },
    close() {
      isClosing = true
      settle()
    },
  }
}
