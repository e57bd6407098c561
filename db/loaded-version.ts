import { existsSync } from 'node:fs'
import { openReadOnly } from './client'

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
