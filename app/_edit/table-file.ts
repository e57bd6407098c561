import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { LRUCache } from 'lru-cache'
import { readCsv } from '../../seed/csv'
import { versionOf } from '../../seed/store/version'
import { seedFolder } from './folder'

/** A file of the seed folder as its rows stand in it: cells by column, and the line that each begins on. */
export type TableFile = {
  file: string
  version: string
  columns: readonly string[]
  rows: readonly FileRow[]
}
export type FileRow = { line: number; cells: readonly string[] }

type Kept = { state: string; read: TableFile }

/** Parsing a file of a hundred thousand rows costs more than all the rest of a page. */
const kept = new LRUCache<string, Kept>({ max: 20 })

/** Reads a file of the seed folder; undefined where it is missing or is no CSV. */
export async function readTableFile(file: string): Promise<TableFile | undefined> {
  const path = join(seedFolder(), file)
  const found = await stat(path).catch(ifMissing)
  if (!found) return undefined
  const state = `${found.ino} ${found.mtimeMs} ${found.size}`
  const ready = kept.get(path)
  if (ready?.state === state) return ready.read
  const bytes = await readFile(path).catch(ifMissing)
  const csv = bytes && readCsv(bytes)
  if (!bytes || !csv || 'rule' in csv) return undefined
  const [header, ...records] = csv.records
  const rows = records.map(({ line, cells }) => ({ line, cells }))
  const read = { file, version: versionOf(bytes), columns: header?.cells ?? [], rows }
  kept.set(path, { state, read })
  return read
}

function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
