import { csvLines, type LineChoice, lineRows, lineSources } from '../../../db/queries/lines'
import { type Column, claimColumns } from '../columns'
import type { Ask } from '../source'
import type { Table } from '../table'

/** Observations as a table; every claim in place of the drawn ones where that is asked for. */
export function figuresTable(
  { connection, asked: { claims } }: Ask,
  { columns, choice, ...told }: FiguresTable,
): Table {
  const whole = { ...choice, claims }
  return {
    ...told,
    columns: claims === 'all' ? [...columns, ...claimColumns] : columns,
    rows: () => lineRows(connection, whole),
    lines: (cell) => csvLines(connection, whole, cell),
    sources: () => lineSources(connection, whole),
  }
}

type FiguresTable = Pick<Table, 'name' | 'title' | 'page' | 'about'> & {
  columns: readonly Column[]
  choice: LineChoice
}
