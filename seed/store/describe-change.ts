import type { Cells } from './change'
import type { RowChange } from './what-changed'

/** A change in a line: `~ file:line  key  value 11.4 → 11.5`. */
export function describeChange({ kind, file, line, key, before, after }: RowChange): string {
  const sign = { added: '+', changed: '~', removed: '-', text: '~' }[kind]
  const place = line === undefined ? file : `${file}:${line}`
  const name = key.filter(Boolean).join(' ')
  if (kind === 'text') return `${sign} ${place}  the file is written another way, or has another header`
  const what = kind === 'changed' ? cellChanges(before ?? {}, after ?? {}) : (after ?? before)?.value
  return [`${sign} ${place}`, name, what].filter(Boolean).join('  ')
}

const cellChanges = (before: Cells, after: Cells): string =>
  Object.keys(after)
    .map((column) => `${column} ${shown(before[column])} → ${shown(after[column])}`)
    .join(', ')

const shown = (text: string | undefined) => text || '(empty)'

/** The count at the end: `2 figures added, 1 changed, 0 removed; 1 row of other tables`. */
export function summarizeChanges(changes: readonly RowChange[]): string {
  if (changes.length === 0) return 'nothing would change'
  const isFigure = ({ table }: RowChange) => table === 'claims' || table === 'series'
  const figures = changes.filter(isFigure)
  const count = (kind: RowChange['kind']) => figures.filter((change) => change.kind === kind).length
  const [added, others] = [count('added'), changes.length - figures.length]
  return [
    `${added} ${added === 1 ? 'figure' : 'figures'} added, ${count('changed')} changed, ${count('removed')} removed`,
    ...(others > 0 ? [`${others} ${others === 1 ? 'change' : 'changes'} in other tables`] : []),
  ].join('; ')
}
