import { type TableName, tables } from '../schema'
import { type Cells, type Change, keyOf, keyText } from './change'
import { differing } from './difference'
import { exactSteps } from './exact'
import type { Collision } from './outcome'
import { type Step, textStep } from './step'
import { TableText } from './table-text'

/** What changes make of a file: its new text, the steps to it, and the changes that fit or collide. */
export type Fitted = {
  after: string
  steps: readonly Step[]
  merged: readonly Change[]
  collisions: readonly Collision[]
}

/** Makes the changes to the rows of one file that are still as the changes found them; the others collide. */
export function fitted(
  file: string,
  before: string,
  changes: readonly Change[],
): Fitted | { unknown: string } {
  const [first] = changes
  if (!first) return { after: before, steps: [], merged: [], collisions: [] }
  const { table } = first
  const wrong = changes.find((change) => change.table !== table || !isFileOf(table, file))
  if (wrong) return { unknown: `${file} is no file of ${wrong.table}` }
  const from = before === '' ? `${Object.keys(tables[table].row.shape).join(',')}\n` : before
  const open = TableText.read(table, from)
  if (!open) return { unknown: `${file} is no CSV` }
  const rows: Step[] = []
  const merged: Change[] = []
  const collisions: Collision[] = []
  for (const change of changes) {
    const key = keyText(change.before ? change.key : keyOf(table, change.after ?? {}))
    const theirs = open.find(key)
    const column = missingColumn(open, change)
    if (column !== undefined) return { unknown: `${file} has no column ${column}` }
    if (!isAsFound(theirs, change)) {
      collisions.push({ change, base: change.before, mine: change.after, theirs })
      continue
    }
    merged.push(change)
    const step = stepOf({ table, file }, open, key, change)
    if (step) rows.push(step)
  }
  const place = { table, file }
  const steps = [
    ...textStep(place, before, from),
    ...exactSteps(place, { before: from, after: open.text, rows }),
  ]
  return rows.length === 0
    ? { after: before, steps: [], merged, collisions }
    : { after: open.text, steps, merged, collisions }
}

function isFileOf(table: TableName, file: string): boolean {
  const { files } = tables[table]
  return files.endsWith('/')
    ? file.startsWith(files) && /^[a-z]+\/[\w][\w.-]*\.csv$/.test(file)
    : file === files
}

function missingColumn(open: TableText, { before = {}, after = {} }: Change): string | undefined {
  return Object.keys({ ...before, ...after }).find(
    (column) => !open.columns.includes(column) && (after[column] ?? '') !== '',
  )
}

/** Whether the cells that a change names are as it found them. */
function isAsFound(theirs: Cells | undefined, { before, after }: Change): boolean {
  if (!before) return theirs === undefined
  if (!theirs) return false
  return Object.keys({ ...before, ...after }).every(
    (column) => (before[column] ?? '') === (theirs[column] ?? ''),
  )
}

function stepOf(
  place: { table: TableName; file: string },
  open: TableText,
  key: string,
  { before, after, row: wanted }: Change,
): Step | undefined {
  const found = open.find(key) ?? {}
  const row = open.rowOf(key) ?? Math.min(wanted ?? Number.POSITIVE_INFINITY, open.count + 1)
  if (!after) {
    open.remove(key)
    return { ...place, kind: 'removed', key, row, before: found }
  }
  if (!before) {
    open.add(after, row)
    return { ...place, kind: 'added', key, row, after }
  }
  const [was, is] = differing(found, { ...found, ...emptied(before), ...after })
  if (Object.keys(is).length === 0) return undefined
  open.change(key, is)
  return {
    ...place,
    kind: 'changed',
    key,
    keyAfter: keyText(keyOf(place.table, { ...found, ...is })),
    before: was,
    after: is,
  }
}

const emptied = (cells: Cells): Cells => Object.fromEntries(Object.keys(cells).map((column) => [column, '']))
