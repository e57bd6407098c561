import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readCsv } from '../seed/csv'
import type { Seed } from '../seed/read'
import { readRows } from '../seed/rows'
import { allTables } from '../seed/schema'
import { revisionsFile } from '../seed/store/revisions'
import { editionOf } from './edition'
import { type Examined, examine } from './examine'

/** A folder that was examined, after a revision was written into it: nothing else of it has to be looked at again. */
export async function withRevisions(folder: string, found: Examined): Promise<Examined> {
  if (!found.files.has(revisionsFile)) return examine(folder)
  const bytes = await readFile(join(folder, revisionsFile))
  const csv = readCsv(bytes)
  if ('rule' in csv) return examine(folder)
  const revisions: Seed['revisions'] = []
  readRows(revisionsFile, csv, allTables.revisions, revisions, [])
  const files = new Map([...found.files, [revisionsFile, bytes]])
  const edition = await editionOf(folder, files)
  return { ...found, seed: { ...found.seed, revisions }, edition, files }
}
