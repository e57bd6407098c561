import type { Problem } from '../problem'
import type { Seed } from '../read'
import { stepOf } from '../store/revisions'

/** Rows of revisions.csv that do not tell what became of what. */
export function checkRevisions({ revisions }: Seed): Problem[] {
  return revisions
    .filter(({ row }) => stepOf(row) === undefined)
    .map(({ row, place }) => ({
      ...place('table'),
      severity: 'error',
      field: 'table',
      value: row.table,
      rule: 'type',
      expected: 'a step as it was written: a table, and what was before and after as JSON',
    }))
}
