import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { openReadOnly } from './client'

/** The version of a seed folder (a hash of its tables and of the database's own shape) and its last change. */
export async function editionOf(folder: string): Promise<{ version: string; changedAt: string }> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.csv')).sort()
  const hash = createHash('sha256')
  let changed = 0
  for (const name of names) {
    const bytes = await readFile(join(folder, name))
    hash.update(`${name} ${bytes.length}\n`).update(bytes)
    changed = Math.max(changed, (await stat(join(folder, name))).mtimeMs)
  }
  for (const name of ['schema.ts', 'records.ts']) hash.update(await readFile(join(import.meta.dirname, name)))
  return { version: hash.digest('hex').slice(0, 16), changedAt: new Date(changed).toISOString() }
}

/** The version that a database file holds, or undefined where there is none or it is not a whole one. */
export function loadedVersion(file: string): string | undefined {
  if (!existsSync(file)) return undefined
  const connection = openReadOnly(file)
  try {
    const row = connection.prepare('select version from edition').pluck().get()
    return typeof row === 'string' ? row : undefined
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  } finally {
    connection.close()
  }
}
