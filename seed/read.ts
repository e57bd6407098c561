import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { readCsv } from './csv'
import { tableFiles } from './files'
import { unlisted } from './listing'
import { fileProblem, type Problem } from './problem'
import { type Entry, readRows } from './rows'
import { type Row, type SeedTable, type TableName, tables } from './schema'

export type Seed = { [T in TableName]: Entry<Row<T>>[] }

/**
 * Reads the tables of a seed folder. Every problem that a row has by itself is returned beside the rows that are
 * well formed; what rows have to do with one another is the business of checkPackage.
 */
export async function readPackage(folder: string): Promise<{ seed: Seed; problems: Problem[] }> {
  const problems: Problem[] = []
  const present = await tableFiles(folder)
  const read = async <R extends z.ZodObject>(table: SeedTable & { row: R }) => {
    const entries: Entry<z.infer<R>>[] = []
    for (const file of filesOf(present, table.files)) {
      const content = await readFile(join(folder, file)).catch((error: NodeJS.ErrnoException) => error)
      if (content instanceof Error) {
        const missing = content.code === 'ENOENT'
        problems.push(
          fileProblem(
            file,
            missing ? { rule: 'missing-file' } : { rule: 'unreadable-file', reason: content.message },
          ),
        )
        continue
      }
      const csv = readCsv(content)
      if ('rule' in csv) problems.push({ file, column: 1, severity: 'error', ...csv })
      else readRows(file, csv, table, entries, problems)
    }
    return entries
  }
  const seed = {
    areas: await read(tables.areas),
    memberships: await read(tables.memberships),
    topics: await read(tables.topics),
    units: await read(tables.units),
    indicators: await read(tables.indicators),
    sources: await read(tables.sources),
    claims: await read(tables.claims),
    series: await read(tables.series),
    headlines: await read(tables.headlines),
    projects: await read(tables.projects),
    milestones: await read(tables.milestones),
    promises: await read(tables.promises),
    events: await read(tables.events),
  }
  return { seed, problems: [...problems, ...undescribed(present), ...(await unlisted(folder))] }
}

/** The files of a table, by name: one, or every CSV file of its folder. */
const filesOf = (present: readonly string[], files: string) =>
  files.endsWith('/') ? present.filter((name) => isDirectlyIn(files, name)) : [files]

const isDirectlyIn = (folder: string, name: string) =>
  name.startsWith(folder) && !name.includes('/', folder.length)

/** A CSV file that belongs to no table is most likely a misspelt one. */
function undescribed(present: readonly string[]): Problem[] {
  const known = Object.values(tables).map((table) => table.files)
  return present
    .filter(
      (name) => !known.some((files) => name === files || (files.endsWith('/') && isDirectlyIn(files, name))),
    )
    .map((name) => fileProblem(name, { rule: 'undescribed-file' }))
}
