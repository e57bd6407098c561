import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { deflateRaw, inflateRawSync } from 'node:zlib'
import type Sqlite from 'better-sqlite3'
import { openReadOnly } from './client'

/** The files of a seed folder, by name. */
export type Files = ReadonlyMap<string, Buffer>

/** The files deflated by another thread, while this one does other work. */
export async function deflatedFiles(files: Files): Promise<Files> {
  const deflate = promisify(deflateRaw)
  return new Map(
    await Promise.all(
      [...files].map(async ([file, bytes]) => [file, await deflate(bytes, { level: 1 })] as const),
    ),
  )
}

/** Puts deflated files into the database that is an index of them. */
export function keepFiles(connection: Sqlite.Database, deflated: Files): void {
  const insert = connection.prepare('insert into seed_file (file, deflated) values (?, ?)')
  for (const [file, bytes] of deflated) insert.run(file, bytes)
}

/** The files as they were loaded; undefined where there is no database, or one of an earlier form. */
export function findLoadedFiles(file: string): Files | undefined {
  if (!existsSync(file)) return undefined
  const connection = openReadOnly(file)
  try {
    return filesIn(connection)
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  } finally {
    connection.close()
  }
}

/** The files as they were loaded, from a database that is open; undefined where it carries none. */
export function filesIn(connection: Sqlite.Database): Files | undefined {
  const rows = connection.prepare('select file, deflated from seed_file').raw().all()
  return rows.length === 0 ? undefined : new Map(rows.map(fileOf))
}

function fileOf(row: unknown): [string, Buffer] {
  const [file, deflated] = [row].flat()
  if (typeof file !== 'string' || !Buffer.isBuffer(deflated)) throw new Error('no row of seed_file')
  return [file, inflateRawSync(deflated)]
}
