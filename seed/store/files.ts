import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tableFiles } from '../files'

/** The bytes of every table file of a folder that can be read, by name. */
export async function filesIn(folder: string): Promise<Map<string, Buffer>> {
  if (!existsSync(folder)) throw new Error(`there is no folder ${folder}`)
  const names = await tableFiles(folder)
  const read = await Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name)).catch(unread)] as const),
  )
  return new Map(read.flatMap(([name, bytes]) => (bytes ? [[name, bytes] as const] : [])))
}

/** Who reads the folder tells what is wrong with the file. */
function unread(error: NodeJS.ErrnoException): undefined {
  if (error.code === undefined) throw error
}
