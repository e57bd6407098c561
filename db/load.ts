import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import type { Seed } from '../seed/read'
import { insertRecords } from './insert'
import { insertObservations } from './insert-observations'
import { deflatedFiles, type Files, keepFiles } from './loaded-files'
import { seedRecords } from './records'

/**
 * Writes the seed into a new SQLite file in one transaction and renames it over `file`: a reader sees the old
 * figures or the new ones, and a crash leaves the old. The seed must have been checked; `files` are what it was read
 * from, by which the next load knows what was edited meanwhile.
 */
export async function loadDatabase(
  seed: Seed,
  edition: { version: string; changedAt: string },
  file: string,
  files: Files = new Map(),
): Promise<void> {
  removeLeftDrafts(file)
  const draft = `${file}.${process.pid}`
  try {
    await fill(draft, seed, edition, files)
    flush(draft)
    renameSync(draft, file)
    flush(dirname(file))
  } finally {
    rmSync(draft, { force: true })
  }
}

/** A load that is killed leaves its draft, named by its process; the next load clears it away. */
function removeLeftDrafts(file: string) {
  const folder = dirname(file)
  for (const name of readdirSync(folder)) {
    const pid = name.startsWith(`${basename(file)}.`)
      ? Number(name.slice(basename(file).length + 1))
      : Number.NaN
    if (Number.isInteger(pid) && (pid === process.pid || !isRunning(pid)))
      rmSync(join(folder, name), { force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

async function fill(file: string, seed: Seed, edition: { version: string; changedAt: string }, files: Files) {
  const deflated = deflatedFiles(files)
  const connection = new Sqlite(file)
  try {
    connection.pragma('page_size = 8192')
    connection.pragma('journal_mode = off')
    connection.pragma('synchronous = off')
    connection.pragma('locking_mode = exclusive')
    connection.pragma('temp_store = memory')
    connection.pragma('cache_size = -65536')
    migrate(drizzle(connection), { migrationsFolder: fileURLToPath(new URL('migrations', import.meta.url)) })
    const indexes = droppedIndexes(connection)
    connection.exec('begin')
    const { tables, observations } = seedRecords(seed, edition)
    for (const [table, records] of Object.entries(tables)) insertRecords(connection, table, records)
    insertObservations(connection, observations)
    for (const index of indexes) connection.exec(index)
    keepFiles(connection, await deflated)
    connection.exec('commit')
    connection.pragma('analysis_limit = 1000')
    connection.exec('analyze')
  } finally {
    connection.close()
  }
}

/** Takes the indexes off the empty tables and returns their SQL: built once at the end they cost a fraction. */
function droppedIndexes(connection: Sqlite.Database): string[] {
  const indexes = connection
    .prepare("select name, sql from sqlite_master where type = 'index' and sql is not null")
    .raw()
    .all()
  return indexes.map((index) => {
    const [name, sql] = [index].flat()
    connection.exec(`drop index ${name}`)
    return String(sql)
  })
}

function flush(path: string) {
  const descriptor = openSync(path, 'r')
  fsyncSync(descriptor)
  closeSync(descriptor)
}
