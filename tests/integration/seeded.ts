import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { afterAll, onTestFinished } from 'vitest'
import { type Database, openReadOnly } from '../../db/client'
import { loadDatabase } from '../../db/load'
import * as schema from '../../db/schema'
import { tableFiles } from '../../seed/files'
import { readPackage } from '../../seed/read'

export const repositorySeed = join(dirname(fileURLToPath(import.meta.url)), '../../seed')
export const validSeed = join(dirname(fileURLToPath(import.meta.url)), '../fixtures/seed/valid')

/** Folders that last as long as the tests of a file; a hook that a hook adds would never run. */
export const lasting: string[] = []
afterAll(() => Promise.all(lasting.map((folder) => rm(folder, { recursive: true, force: true }))))

/** A database of a seed folder for the tests of a file, removed after the last. */
export async function seededFile(from: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kervan-test-'))
  lasting.push(folder)
  const file = join(folder, 'kervan.sqlite')
  const { seed } = await readPackage(from)
  const edition = { version: 'a1', changedAt: '2026-01-01T00:00:00.000Z' }
  await loadDatabase(seed, edition, file, await filesOf(from))
  return file
}

async function filesOf(folder: string): Promise<Map<string, Buffer>> {
  const names = await tableFiles(folder)
  const read = async (name: string) => [name, await readFile(join(folder, name))] as const
  return new Map(await Promise.all(names.map(read)))
}

/** A folder of the test's own with a copy of a seed folder and its database, removed when the test ends. */
export async function seeded(from: string) {
  const folder = await mkdtemp(join(tmpdir(), 'kervan-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const seedFolder = join(folder, 'seed')
  await mkdir(seedFolder)
  await cp(from, seedFolder, { recursive: true, filter: (path) => !path.endsWith('.ts') })
  const file = join(folder, 'kervan.sqlite')
  await reload()
  return { folder, seedFolder, file, reload, open }

  async function reload() {
    const { seed } = await readPackage(seedFolder)
    await loadDatabase(
      seed,
      { version: 'test', changedAt: '2026-01-01T00:00:00.000Z' },
      file,
      await filesOf(seedFolder),
    )
  }

  function open(): Database {
    const connection = openReadOnly(file)
    onTestFinished(() => {
      connection.close()
    })
    return drizzle(connection, { schema })
  }
}
