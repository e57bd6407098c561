import type Sqlite from 'better-sqlite3'
import { csvLines, lineRows, lineSources, linesExceed } from '../../../db/queries/lines'
import { claimColumns } from '../columns'
import type { Ask } from '../source'
import type { Figures, Table } from '../table'

/** Observations as a table; every claim in place of the drawn ones where that is asked for. */
export function figuresTable({ connection, asked: { claims } }: Ask, figures: Figures): Table {
  const { columns, choice } = figures
  return tableOfFigures(connection, {
    ...figures,
    columns: claims === 'all' ? [...columns, ...claimColumns] : columns,
    choice: { ...choice, claims },
  })
}

export function tableOfFigures(connection: Sqlite.Database, figures: Figures): Table {
  const { choice, ...told } = figures
  return {
    ...told,
    rows: () => lineRows(connection, choice),
    lines: (cell) => csvLines(connection, choice, cell),
    sources: () => lineSources(connection, choice),
    hasMoreThan: (rows) => linesExceed(connection, choice, rows),
    figures,
  }
}
