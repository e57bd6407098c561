import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Problem } from './problem'
import { tables } from './schema'

const description = z.object({
  resources: z.array(z.object({ path: z.union([z.string(), z.array(z.string())]) })),
})

/**
 * Files in the folders of tables that datapackage.json does not list, and listed ones that are not there: warnings,
 * for the figures load without it. A folder without a datapackage.json has nothing to compare.
 */
export async function unlisted(folder: string, present: readonly string[]): Promise<Problem[]> {
  const name = 'datapackage.json'
  const text = await readFile(join(folder, name), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (text === undefined) return []
  const listed = listedFiles(text)
  if (!listed) {
    const reason = 'not a data package'
    return [{ file: name, line: 1, column: 1, severity: 'warning', rule: 'unreadable-file', reason }]
  }
  const parts = (files: readonly string[]) => files.filter(isPart).sort()
  const warning = { line: 1, column: 1, severity: 'warning' } as const
  return [
    ...parts(present)
      .filter((file) => !listed.includes(file))
      .map((file): Problem => ({ file, ...warning, rule: 'undescribed-file' })),
    ...parts(listed)
      .filter((file) => !present.includes(file))
      .map((file): Problem => ({ file, ...warning, rule: 'missing-file' })),
  ]
}

/** Tables of a single file are missed by the reader itself. */
const isPart = (file: string) =>
  file.endsWith('.csv') &&
  Object.values(tables).some(({ files }) => files.endsWith('/') && file.startsWith(files))

function listedFiles(text: string): string[] | undefined {
  try {
    const parsed = description.safeParse(JSON.parse(text))
    return parsed.data?.resources.flatMap(({ path }) => path)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
