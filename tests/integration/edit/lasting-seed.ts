import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lasting, seededFile } from '../seeded'

/** A copy of a seed folder that the tests of a file may change, and its database; removed after the last. */
export async function lastingSeed(from: string): Promise<{ folder: string; file: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'kervan-edited-'))
  lasting.push(folder)
  await cp(from, folder, { recursive: true, filter: (path) => !path.endsWith('.txt') })
  return { folder, file: await seededFile(folder) }
}
