import type { TableName } from '../schema'
import { type Cells, keyParts } from './change'
import { differenceOf } from './difference'
import { tableOf } from './edits'
import type { Step } from './step'
import { TableText } from './table-text'

/** A row that is new, gone or another, for a person or a program to read; `line` is where it stands now. */
export type RowChange = {
  kind: 'added' | 'changed' | 'removed' | 'text'
  table: TableName
  file: string
  line?: number | undefined
  key: readonly string[]
  before?: Cells
  after?: Cells
}

type Files = ReadonlyMap<string, Buffer>

/** How the tables of one state of a seed folder differ from those of another, by file and row. */
export function whatChanged(before: Files, after: Files): RowChange[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort()
  return names.flatMap((file) => {
    const table = tableOf(file)
    const [old, now] = [before, after].map((files) => files.get(file)?.toString('utf8') ?? '')
    if (!table || old === undefined || now === undefined || old === now) return []
    const lines = TableText.read(table, now)?.lines()
    return differenceOf(table, file, old, now).map((step) => rowChange(step, lines))
  })
}

function rowChange(step: Step, lines: ReadonlyMap<string, number> | undefined): RowChange {
  const { table, file, kind } = step
  if (step.kind === 'text') return { kind, table, file, key: [] }
  const key = step.kind === 'changed' ? step.keyAfter : step.key
  return {
    kind,
    table,
    file,
    ...(kind !== 'removed' && { line: lines?.get(key) }),
    key: keyParts(key),
    ...('before' in step && { before: step.before }),
    ...('after' in step && { after: step.after }),
  }
}
