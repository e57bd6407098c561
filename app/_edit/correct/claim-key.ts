import type { Claim } from '../../../db/queries/observations'
import { tables } from '../../../seed/schema'
import { tableFiles } from '../folder'
import { withSearch } from '../paths'
import { cellsOf, findRow } from '../row-cells'
import { readTableFile } from '../table-file'

export type ClaimKey = Pick<
  Claim,
  'indicator' | 'refArea' | 'counterpartArea' | 'timePeriod' | 'kind' | 'scope' | 'source'
>

/** The page that tells where a claim stands and how to correct it; editors are led to its form. */
export const correctPath = (locale: string, claim: ClaimKey): string =>
  withSearch(`/${locale}/correct`, [
    ['indicator', claim.indicator],
    ['area', claim.refArea],
    ['counterpart', claim.counterpartArea ?? undefined],
    ['period', claim.timePeriod ?? undefined],
    ['kind', claim.kind],
    ['scope', claim.scope ?? undefined],
    ['source', claim.source ?? undefined],
  ])

/** The row of a claim: among the single claims, or else among the series of data sets. */
export async function findClaimRow(search: URLSearchParams) {
  const cell = (name: string) => search.get(name) ?? ''
  const cells: Readonly<Record<string, string>> = {
    indicator: cell('indicator'),
    ref_area: cell('area'),
    counterpart_area: cell('counterpart'),
    time_period: cell('period'),
    kind: cell('kind'),
    scope: cell('scope'),
    source: cell('source'),
  }
  if (cells.indicator === '') return undefined
  for (const table of ['claims', 'series'] as const) {
    const key = tables[table].primaryKey.map((column) => cells[column] ?? '')
    for (const file of await tableFiles(table)) {
      const read = await readTableFile(file)
      const row = read && findRow(table, read, key)
      if (row) return { table, file, key, line: row.line, cells: cellsOf(read.columns, row.cells) }
    }
  }
  return undefined
}
