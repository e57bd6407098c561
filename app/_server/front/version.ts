import { statSync } from 'node:fs'
import { databaseFile } from '../../../db/client'

/**
 * Tells one state of the data from the next by one look at the file: a load renames a new one into place. Undefined
 * where there is none.
 */
export function dataState(): () => string | undefined {
  const path = databaseFile()
  return () => {
    const file = statSync(path, { throwIfNoEntry: false })
    return file && `${file.ino} ${file.mtimeMs}`
  }
}
