import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { loadedVersion } from './loaded-version'
import { troubleFile, troubleText } from './trouble'

/**
 * Tells one state of what is shown from the next by a look at the files: a load renames a new database into place,
 * problems of the seed folder lie beside it. Undefined where there is no database.
 */
export function dataState(file: string): string | undefined {
  const database = statSync(file, { throwIfNoEntry: false })
  const trouble = statSync(troubleFile(file), { throwIfNoEntry: false })
  const problems = trouble ? ` ${trouble.ino} ${trouble.mtimeMs}` : ''
  return database && `${database.ino} ${database.mtimeMs}${problems}`
}

let known: { state: string; version: string } | undefined

/** The same state by its contents: equal on every machine that shows the same. */
export function dataVersion(file: string): string {
  const state = `${file} ${dataState(file)}`
  if (known?.state !== state) known = { state, version: contentVersion(file) }
  return known.version
}

function contentVersion(file: string): string {
  const figures = loadedVersion(file) ?? 'none'
  const problems = troubleText(file)
  if (problems === undefined) return figures
  return `${figures}-${createHash('sha256').update(problems).digest('hex').slice(0, 8)}`
}
