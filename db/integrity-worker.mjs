import { parentPort, workerData } from 'node:worker_threads'
import Sqlite from 'better-sqlite3'

/** Looks through a whole database file, beside whatever else the process does, and tells what is wrong with it; one without figures is wrong. */
parentPort.postMessage(fault(workerData))

function fault(file) {
  try {
    const connection = new Sqlite(file, { readonly: true, fileMustExist: true })
    try {
      const found = connection.pragma('integrity_check(1)', { simple: true })
      if (found !== 'ok') return found
      connection.prepare('select version, changed_at from edition').get()
      return undefined
    } finally {
      connection.close()
    }
  } catch (error) {
    if (error instanceof Sqlite.SqliteError) return error.message
    throw error
  }
}
