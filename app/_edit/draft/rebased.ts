import type { Change } from '../../../seed/store/change'
import { keyText } from '../../../seed/store/change'
import { narrowed } from '../../../seed/store/narrowed'
import { cellsOf, filled, findRow } from '../row-cells'
import { readTableFile } from '../table-file'
import type { Draft } from './drafts'
import type { Sent } from './sent'

/**
 * The changes of a draft upon the files as they are now: those that fit beside what was saved meanwhile, or all of
 * them, in place of it.
 */
export async function rebased(draft: Draft, keep: 'fitting' | 'all'): Promise<Sent | undefined> {
  const stale = draft.refused?.outcome === 'stale' ? draft.refused : undefined
  const fitting = new Set(stale?.merged.map(nameOf))
  const kept = draft.changes.filter((change) => keep === 'all' || fitting.has(nameOf(change)))
  const changes: Change[] = []
  const base: Record<string, string> = {}
  for (const change of kept) {
    const read = await readTableFile(change.file)
    if (!read) return undefined
    base[change.file] = read.version
    const row = findRow(change.table, read, change.key)
    const before = row && cellsOf(read.columns, row.cells)
    const after =
      change.after && (before ? filled(Object.entries({ ...before, ...textsOf(change) })) : change.after)
    if (before || after) changes.push({ ...change, before, after })
  }
  return changes.length === 0 ? undefined : { changes, base, isFromGrid: draft.isFromGrid }
}

const nameOf = ({ file, key }: Change) => `${file} ${keyText(key)}`

/** What a change writes: an empty text for a cell that it empties. */
function textsOf(change: Change) {
  const { before = {}, after = {} } = narrowed(change)
  return { ...Object.fromEntries(Object.keys(before).map((column) => [column, ''])), ...after }
}
