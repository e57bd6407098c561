import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Files } from './loaded-files'

export type Edition = { version: string; changedAt: string }

/** The version of a seed folder (a hash of its tables and of the database's own shape) and its last change. */
export async function editionOf(folder: string, files: Files): Promise<Edition> {
  const names = [...files.keys()].sort()
  const hash = createHash('sha256').update(await shape())
  for (const name of names) {
    const bytes = files.get(name) ?? ''
    hash.update(`${name} ${bytes.length}\n`).update(bytes)
  }
  return {
    version: hash.digest('hex').slice(0, 16),
    changedAt: (await lastChange(folder, names)).toISOString(),
  }
}

let known: Promise<Buffer> | undefined

/** A hash of the code that runs, which stays the same as long as it does. */
function shape(): Promise<Buffer> {
  known ??= hashOf(shapingCode())
  return known
}

async function hashOf(names: Promise<string[]>): Promise<Buffer> {
  const hash = createHash('sha256')
  for (const name of await names) hash.update(await readFile(name))
  return hash.digest()
}

/** The code that decides what a seed folder becomes in the database: all of it below db but the queries. */
async function shapingCode(): Promise<string[]> {
  const folders = ['../stats/', '../seed/', './'].map((name) => fileURLToPath(new URL(name, import.meta.url)))
  const files = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(folder, { recursive: true })).map((name) => join(folder, name)),
    ),
  )
  return files
    .flat()
    .filter((file) => /\.(ts|sql)$/.test(file) && !file.includes(join('db', 'queries')))
    .sort()
}

/** When the tables last changed: their last commit where nothing is changed since, or else the newest file. */
async function lastChange(folder: string, names: readonly string[]): Promise<Date> {
  const git = (...words: string[]) =>
    spawnSync('git', ['-C', folder, ...words, '--', '*.csv'], { encoding: 'utf8' })
  const uncommitted = git('status', '--porcelain')
  const committed = git('log', '-1', '--format=%cI')
  if (uncommitted.status === 0 && uncommitted.stdout === '' && committed.stdout !== '')
    return new Date(committed.stdout.trim())
  const files = await Promise.all(names.map((name) => stat(join(folder, name))))
  return new Date(Math.max(...files.map((file) => file.mtimeMs)))
}
