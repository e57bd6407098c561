import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packageText } from '../datapackage'
import { describeProblem } from '../describe'
import { type Cells, type Change, keyOf, keyText } from '../store/change'
import { draftOf } from '../store/draft'
import { filesIn } from '../store/files'
import { TableText } from '../store/table-text'
import { versionOf } from '../store/version'
import { type RowChange, whatChanged } from '../store/what-changed'
import { unlessMissing } from '../write'

/** Rows that are to stand in a seed folder: new ones, or others in place of those with the same key. */
export type Wanted = { table: 'claims' | 'series' | 'sources'; file: string; rows: readonly Cells[] }

/** What a folder would become, and why it may not be written. */
export type Plan = {
  changes: readonly RowChange[]
  unchanged: number
  errors: readonly string[]
  files: ReadonlyMap<string, Buffer>
}

/** Puts rows into a folder in memory and checks the whole of it; nothing is written. */
export async function planOf(folder: string, wanted: readonly Wanted[]): Promise<Plan> {
  const before = await filesIn(folder)
  const changes = wanted.flatMap((part) => changesOf(part, before.get(part.file)))
  const rows = wanted.reduce((sum, part) => sum + part.rows.length, 0)
  const base = Object.fromEntries([...before].map(([file, bytes]) => [file, versionOf(bytes)]))
  const draft = await draftOf({ folder, changes, base })
  const none = { changes: [], unchanged: rows - changes.length, files: new Map() }
  if (draft.outcome === 'stale') return { ...none, errors: ['the folder was changed meanwhile; try again'] }
  if (draft.outcome !== 'drafted')
    return { ...none, errors: [draft.outcome === 'unknown' ? draft.words : `not possible: ${draft.outcome}`] }
  const errors = draft.problems.filter(({ severity }) => severity === 'error').map(describeProblem)
  const files = new Map(draft.files)
  const after = new Map([...before, ...files])
  const description = files.size > 0 ? await renewedDescription(folder, draft.files) : undefined
  if (description) files.set(descriptionFile, description)
  return { changes: whatChanged(before, after), unchanged: rows - changes.length, errors, files }
}

const descriptionFile = 'datapackage.json'

/** datapackage.json as it is to be, where the folder has one and it is to be another. */
async function renewedDescription(
  folder: string,
  files: ReadonlyMap<string, Buffer>,
): Promise<Buffer | undefined> {
  const present = await readFile(join(folder, descriptionFile)).catch(unlessMissing(undefined))
  const text = await packageText(folder, files)
  return present && present.toString('utf8') !== text ? Buffer.from(text) : undefined
}

function changesOf({ table, file, rows }: Wanted, bytes: Buffer | undefined): Change[] {
  const present = bytes && TableText.read(table, bytes.toString('utf8'))
  return rows.flatMap((row): Change[] => {
    const key = keyOf(table, row)
    const before = present?.find(keyText(key))
    if (!before) return [{ table, file, key, after: row }]
    const isSame = Object.entries(row).every(([column, text]) => (before[column] ?? '') === (text ?? ''))
    return isSame ? [] : [{ table, file, key, before, after: { ...before, ...row } }]
  })
}
