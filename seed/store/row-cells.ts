import { tables } from '../schema'
import { type Cells, keyParts } from './change'
import type { Step } from './step'

/** What a step tells of its row before and after it: the cells of the key, and those that changed. */
export function rowCells(step: Step): Cells[] {
  if (step.kind === 'text') return []
  const { primaryKey } = tables[step.table]
  const withKey = (key: string, cells: Cells): Cells => {
    const parts = keyParts(key)
    return { ...Object.fromEntries(primaryKey.map((column, i) => [column, parts[i]])), ...cells }
  }
  switch (step.kind) {
    case 'added':
      return [withKey(step.key, step.after)]
    case 'removed':
      return [withKey(step.key, step.before)]
    case 'changed':
      return [withKey(step.key, step.before), withKey(step.keyAfter, step.after)]
  }
}
