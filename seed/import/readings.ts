import { decimalPattern } from '../../stats/decimal'
import { folded } from '../../stats/fold'
import { nearest } from '../nearest'
import { pointed } from '../pointed'
import type { Grid } from './grid'
import { type Layout, periodOf } from './layout'

/** A figure of a table, and where it stands there. */
export type Reading = { area: string; period: string; value: string; at: string }

/** What a table says, what is wrong with it, and what of it is left out. */
export type Read = {
  readings: Reading[]
  problems: string[]
  /** Areas that areas.csv does not have, and cells that say that there is nothing. */
  unknownAreas: string[]
  gaps: number
}

const gap = /^(|-|–|—|\.{1,3}|…|n\/?a|nan|null|:|x)$/i

/** Takes the figures from a table; areas are told by their codes or names, whatever letters they are written in. */
export function readingsOf(grid: Grid, layout: Layout, areas: ReadonlyMap<string, string>): Read {
  const found: Read = { readings: [], problems: [], unknownAreas: [], gaps: 0 }
  const unknown = new Set<string>()
  const cells = layout.kind === 'wide' ? wideCells(grid, layout) : longCells(grid, layout)
  const { unclear, fix } = pointed(cells.map(({ value }) => value.trim()))
  if (unclear) found.problems.push(`${quoted(unclear)} can be read in two ways: thousands or decimals?`)
  for (const { row, column, name, period, value } of cells) {
    const at = `${columnLetters(column)}${row + 1}`
    const area = areas.get(folded(name))
    if (area === undefined) unknown.add(name)
    else if (gap.test(value.trim())) found.gaps++
    else if (periodOf(period) === undefined)
      found.problems.push(`${at}: ${quoted(period)} is no period such as 2024 or 2024-05`)
    else {
      const number = fix(value.trim())
      if (decimalPattern.test(number))
        found.readings.push({ area, period: periodOf(period) ?? '', value: number, at })
      else found.problems.push(`${at}: ${quoted(value)} is no number such as 11.4`)
    }
  }
  for (const name of [...unknown].filter(Boolean)) {
    const close = nearest(folded(name), areas.keys())
    if (close && close.length > 3) found.problems.push(`area ${quoted(name)}: perhaps ${areas.get(close)}`)
    else found.unknownAreas.push(name)
  }
  return found
}

type Cell = { row: number; column: number; name: string; period: string; value: string }

const wideCells = (grid: Grid, { header, area, periods }: Extract<Layout, { kind: 'wide' }>): Cell[] =>
  grid.slice(header + 1).flatMap((cells, i) =>
    periods.map(({ column, period }) => ({
      row: header + 1 + i,
      column,
      name: cells[area] ?? '',
      period,
      value: cells[column] ?? '',
    })),
  )

const longCells = (grid: Grid, layout: Extract<Layout, { kind: 'long' }>): Cell[] =>
  grid.slice(layout.header + 1).map((cells, i) => ({
    row: layout.header + 1 + i,
    column: layout.value,
    name: cells[layout.area] ?? '',
    period: cells[layout.period] ?? '',
    value: cells[layout.value] ?? '',
  }))

/** The column as a spreadsheet names it: A … Z, AA … */
export const columnLetters = (column: number): string =>
  (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))

const quoted = (text: string) => `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`
