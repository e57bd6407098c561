import type { TableName } from '../schema'
import type { Cells } from './change'
import { exactSteps } from './exact'
import { type Step, textStep } from './step'
import { TableText } from './table-text'

/** More rows than a person changes by hand: then the file is told as replaced, and not row by row. */
const mostSteps = 20_000

/** What an edit of a file changed, row by row; an absent file is an empty text. */
export function differenceOf(table: TableName, file: string, before: string, after: string): Step[] {
  const place = { table, file }
  if (before === after) return []
  const from = before === '' ? beginning(after) : before
  const to = after === '' ? beginning(before) : after
  const [old, now] = [TableText.read(table, from), TableText.read(table, to)]
  if (!old || !now || old.columns.join() !== now.columns.join()) return textStep(place, before, after)
  const rows = rowSteps(place, old, now)
  if (rows.length > mostSteps) return textStep(place, before, after)
  return [
    ...textStep(place, before, from),
    ...exactSteps(place, { before: from, after: to, rows }),
    ...textStep(place, to, after),
  ]
}

/** The header of a file, with which a file begins and ends. */
function beginning(text: string): string {
  const quoted = /^(?:"(?:[^"]|"")*"|[^"\r\n])*(?:\r\n|\n|\r)?/.exec(text)
  return quoted?.[0] ?? ''
}

function rowSteps(place: { table: TableName; file: string }, old: TableText, now: TableText): Step[] {
  const [oldKeys, nowKeys] = [old.keys(), now.keys()]
  const [wereThere, areThere] = [new Set(oldKeys), new Set(nowKeys)]
  const removed = oldKeys.flatMap((key, i): Step[] =>
    areThere.has(key) ? [] : [{ ...place, kind: 'removed', key, row: i + 1, before: old.find(key) ?? {} }],
  )
  const added = nowKeys.flatMap((key, i): Step[] =>
    wereThere.has(key) ? [] : [{ ...place, kind: 'added', key, row: i + 1, after: now.find(key) ?? {} }],
  )
  const changed = nowKeys.flatMap((key): Step[] => {
    if (!wereThere.has(key) || old.textOf(key) === now.textOf(key)) return []
    const [before, after] = differing(old.find(key) ?? {}, now.find(key) ?? {})
    return Object.keys(after).length === 0
      ? []
      : [{ ...place, kind: 'changed', key, keyAfter: key, before, after }]
  })
  return [...removed.reverse(), ...changed, ...added]
}

/** The cells of two rows that differ, as they were and as they are; an empty one is an empty text. */
export function differing(before: Cells, after: Cells): [Cells, Cells] {
  const columns = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (column) => (before[column] ?? '') !== (after[column] ?? ''),
  )
  const only = (cells: Cells): Cells =>
    Object.fromEntries(columns.map((column) => [column, cells[column] ?? '']))
  return [only(before), only(after)]
}
