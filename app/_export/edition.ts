import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** The build that writes the files: another one may write other columns of the same figures. */
export function edition(): string {
  found ??= read(resolve(/* turbopackIgnore: true */ '.next/BUILD_ID'))
  return found
}

let found: string | undefined

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'unbuilt'
    throw error
  }
}
