import { randomUUID } from 'node:crypto'
import { open, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Puts new bytes in place of a file of a seed folder: readers see the old file or the new one, and a crash leaves
 * one of the two. A link stays a link, and the file keeps its permissions.
 */
export async function writeTable(folder: string, file: string, bytes: Uint8Array): Promise<void> {
  const target = await ownPath(join(folder, file))
  const draft = `${target}.${randomUUID()}`
  try {
    await writeThrough(draft, bytes, await modeOf(target))
    await rename(draft, target)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
  await flush(dirname(target))
}

/** Writes a new file onto the disk itself. */
export async function writeThrough(file: string, bytes: Uint8Array | string, mode: number): Promise<void> {
  const handle = await open(file, 'wx', mode)
  try {
    await handle.writeFile(bytes)
    await handle.chmod(mode)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The rename itself is safe only when its folder is on the disk. Windows opens no folders, and needs none of this. */
export async function flush(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Where a file really lies, or would. */
export const ownPath = (path: string) => realpath(path).catch(unlessMissing(path))
export const modeOf = (path: string) =>
  stat(path)
    .then(({ mode }) => mode & 0o777)
    .catch(unlessMissing(0o644))

export const unlessMissing =
  <T>(instead: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT') return instead
    throw error
  }
