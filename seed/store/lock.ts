import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'

/** The file whose lock a writer holds; it is empty, and stays. */
export const lockFile = '.lock'

const patienceMs = 30_000

/** Somebody else has been writing for longer than anybody waits. */
export class Busy extends Error {}

/**
 * Runs some work while no other process and nobody else in this one does the same on the folder. The lock is the one
 * that SQLite takes: the system gives it back when its holder dies.
 */
export async function locked<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const connection = new Sqlite(join(folder, lockFile), { timeout: 0 })
  try {
    await taken(connection)
    return await work()
  } finally {
    connection.close()
  }
}

async function taken(connection: Sqlite.Database): Promise<void> {
  const started = Date.now()
  while (!begun(connection)) {
    if (Date.now() - started > patienceMs) throw new Busy('the seed folder is being written')
    await wait(2 + Math.random() * 10)
  }
}

function begun(connection: Sqlite.Database): boolean {
  try {
    connection.pragma('journal_mode = memory')
    connection.exec('begin exclusive')
    return true
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return false
    throw error
  }
}
