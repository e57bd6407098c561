import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tableFiles } from '../files'

/** The bytes of every table file of a folder, by name. */
export async function filesIn(folder: string): Promise<Map<string, Buffer>> {
  const names = await tableFiles(folder)
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)),
  )
}
