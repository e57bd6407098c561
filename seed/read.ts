import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { type CsvFault, type CsvFile, readCsv } from './csv'
import { foreignDialect } from './dialect'
import { tableFiles } from './files'
import { unlisted } from './listing'
import type { Observations } from './observations'
import { overlongLine } from './overlong'
import { fileProblem, type Problem } from './problem'
import { ObservationReader } from './read-series'
import { type Entry, readRows } from './rows'
import { allTables, type Row, type SeedTable, tables } from './schema'

export type Seed = { [T in Exclude<keyof typeof allTables, 'series'>]: Entry<Row<T>>[] } & {
  series: Observations
}

/** Bytes of files of a folder that stand in for those on the disk. */
export type Unsaved = ReadonlyMap<string, Buffer>

/**
 * Reads the tables of a seed folder. Every problem that a row has by itself is returned beside the rows that are
 * well formed; what rows have to do with one another is the business of checkPackage.
 */
export async function readPackage(
  folder: string,
  unsaved: Unsaved = new Map(),
): Promise<{ seed: Seed; problems: Problem[] }> {
  const problems: Problem[] = []
  const present = [...new Set([...(await tableFiles(folder)), ...unsaved.keys()])].sort()
  const readFiles = async (
    table: SeedTable,
    take: (file: string, content: Buffer) => CsvFile | CsvFault | undefined,
  ) => {
    for (const file of partsOf(table.files, present)) {
      const content =
        unsaved.get(file) ??
        (await readFile(join(folder, file)).catch((error: NodeJS.ErrnoException) => error))
      if (content instanceof Error) {
        const missing = content.code === 'ENOENT'
        if (missing && table.isOptional) continue
        problems.push(
          fileProblem(
            file,
            missing ? { rule: 'missing-file' } : { rule: 'unreadable-file', reason: content.message },
          ),
        )
        continue
      }
      const foreign = foreignDialect(content)
      const long = file === allTables.revisions.files ? undefined : overlongLine(content)
      const csv = long ?? (foreign ? { line: 1, ...foreign } : take(file, content))
      if (csv && 'rule' in csv) problems.push({ file, column: 1, severity: 'error', ...csv })
    }
  }
  const read = async <R extends z.ZodObject>(table: SeedTable & { row: R }) => {
    const entries: Entry<z.infer<R>>[] = []
    await readFiles(table, (file, content) => {
      const csv = readCsv(content)
      if (!('rule' in csv)) readRows(file, csv, table, entries, problems)
      return csv
    })
    return entries
  }
  const series = new ObservationReader()
  await readFiles(tables.series, (file, content) => series.read(file, content, problems))
  const seed = {
    areas: await read(tables.areas),
    memberships: await read(tables.memberships),
    topics: await read(tables.topics),
    units: await read(tables.units),
    indicators: await read(tables.indicators),
    sources: await read(tables.sources),
    claims: await read(tables.claims),
    series,
    headlines: await read(tables.headlines),
    projects: await read(tables.projects),
    milestones: await read(tables.milestones),
    promises: await read(tables.promises),
    events: await read(tables.events),
    revisions: await read(allTables.revisions),
  }
  return { seed, problems: [...problems, ...undescribed(present), ...(await unlisted(folder, present))] }
}

/** The files of a table, by name: one, or every CSV file of its folder. */
export const filesOf = async (folder: string, files: string): Promise<string[]> =>
  partsOf(files, await tableFiles(folder))

const partsOf = (files: string, present: readonly string[]): string[] =>
  files.endsWith('/') ? present.filter((name) => isDirectlyIn(files, name)) : [files]

const isDirectlyIn = (folder: string, name: string) =>
  name.startsWith(folder) && !name.includes('/', folder.length)

/** A CSV file that belongs to no table is most likely a misspelt one. */
function undescribed(present: readonly string[]): Problem[] {
  const known = Object.values(allTables).map((table) => table.files)
  return present
    .filter(
      (name) => !known.some((files) => name === files || (files.endsWith('/') && isDirectlyIn(files, name))),
    )
    .map((name) => fileProblem(name, { rule: 'undescribed-file' }))
}
