import { readdir } from 'node:fs/promises'
import { sep } from 'node:path'

/** The CSV files of a seed folder, by name, with slashes; those that an editor hides beside the one it has open are none. */
export async function tableFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true })
  return names
    .map((name) => name.split(sep).join('/'))
    .filter(isTableFile)
    .sort()
}

/** Emacs, LibreOffice and Excel put a lock or a copy beside an open file, named with `.`, `#` or `~$` before it. */
export const isTableFile = (name: string): boolean =>
  name.endsWith('.csv') && !name.split('/').some((part) => /^(\.|#|~\$)/.test(part))
