import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateSync, inflateSync } from 'node:zlib'
import Sqlite from 'better-sqlite3'
import { recover, writeAll } from '../seed/store/journal'
import { locked } from '../seed/store/lock'
import { openReadOnly } from './client'

/** Why no backup is written or read: the file is there, is not there, is none, or is not as it was written. */
export class BackupFault extends Error {}

type Files = ReadonlyMap<string, Buffer>

/**
 * Writes the data of a seed folder, revisions and all, as of one moment into a new file: an SQLite archive, which
 * `sqlite3 FILE -Ax` unpacks as well, with the digest of each file. It is read again before it gets its name.
 */
export async function writeBackup(folder: string, file: string): Promise<Files> {
  if (existsSync(file)) throw new BackupFault(`${file} is there already`)
  const files = await locked(folder, async () => {
    await recover(folder)
    return dataOf(folder)
  })
  const draft = `${file}.${process.pid}`
  try {
    fill(draft, files)
    readBackup(draft)
    await rename(draft, file)
  } finally {
    await rm(draft, { force: true })
  }
  return files
}

/** The files of a backup, each as it was; throws where one is not. */
export function readBackup(file: string): Files {
  const connection = opened(file)
  try {
    if (connection.pragma('integrity_check', { simple: true }) !== 'ok')
      throw new BackupFault(`${file} is damaged`)
    const rows = connection
      .prepare('select name, sz, data, sha256 from sqlar left join digest using (name)')
      .raw()
    return new Map(rows.all().map((row) => unpacked([row].flat())))
  } catch (error) {
    if (error instanceof Sqlite.SqliteError)
      throw new BackupFault(`${file} is no backup, or damaged: ${error.message}`)
    throw error
  } finally {
    connection.close()
  }
}

/** Puts the files of a backup in place of the data of a seed folder, all of them or none. */
export async function restoreBackup(file: string, folder: string): Promise<Files> {
  const files = readBackup(file)
  await mkdir(folder, { recursive: true })
  await locked(folder, async () => {
    await recover(folder)
    for (const name of files.keys()) await mkdir(join(folder, name, '..'), { recursive: true })
    const surplus = [...(await dataOf(folder)).keys()].filter((name) => !files.has(name))
    await writeAll(folder, files)
    for (const name of surplus) await rm(join(folder, name))
  })
  return files
}

/** All files but code and what a save has under way. */
async function dataOf(folder: string): Promise<Files> {
  const names = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll('\\', '/')).sort()
  const files = new Map<string, Buffer>()
  for (const name of names)
    if (plain.test(name) && !name.endsWith('.ts') && (await stat(join(folder, name))).isFile())
      files.set(name, await readFile(join(folder, name)))
  return files
}

/** A name within the folder, no part of which begins with a dot. */
const plain = /^[^./\\][^/\\]*(?:\/[^./\\][^/\\]*)*$/

function fill(file: string, files: Files) {
  const connection = new Sqlite(file)
  try {
    connection.exec(`
      create table sqlar (name text primary key, mode int, mtime int, sz int, data blob);
      create table digest (name text primary key, sha256 text not null);`)
    const add = connection.prepare('insert into sqlar values (?, 33188, ?, ?, ?)')
    const sign = connection.prepare('insert into digest values (?, ?)')
    const seconds = Math.floor(Date.now() / 1000)
    connection.transaction(() => {
      for (const [name, bytes] of files) {
        const packed = deflateSync(bytes)
        add.run(name, seconds, bytes.length, packed.length < bytes.length ? packed : bytes)
        sign.run(name, sha256(bytes))
      }
    })()
  } finally {
    connection.close()
  }
}

function opened(file: string): Sqlite.Database {
  if (!existsSync(file)) throw new BackupFault(`${file} is not there`)
  return openReadOnly(file)
}

function unpacked([name, size, data, digest]: unknown[]): [string, Buffer] {
  const bytes = Buffer.isBuffer(data) ? inflated(data, Number(size)) : undefined
  if (typeof name !== 'string' || !plain.test(name) || !bytes || sha256(bytes) !== digest)
    throw new BackupFault(`the backup does not hold ${name} as it was`)
  return [name, bytes]
}

function inflated(data: Buffer, size: number): Buffer | undefined {
  if (data.length === size) return data
  try {
    return inflateSync(data, { maxOutputLength: size })
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** Runs a command whose faults are told in words. */
export async function told(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    if (!(error instanceof BackupFault)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
