import { findPeriod } from '../../stats/period'
import { type Grid, GridFault } from './grid'

/** Which columns of a table hold what, counted from 0; in a wide one each period has a column of its own. */
export type Layout = { header: number; area: number } & (
  | { kind: 'wide'; periods: readonly { column: number; period: string }[] }
  | { kind: 'long'; period: number; value: number }
)

/** The names that were given for columns. */
export type Named = {
  areas?: string | undefined
  periods?: string | undefined
  values?: string | undefined
}

const usual = {
  areas: [
    'ref_area',
    'area',
    'country code',
    'country',
    'country name',
    'entity',
    'geo',
    'code',
    'ülke',
    'ел',
  ],
  periods: ['time_period', 'year', 'period', 'date', 'time', 'yıl', 'жыл', 'год'],
  values: ['value', 'obs_value', 'değer', 'мән', 'значение'],
} as const

/** Finds the header and what the columns are, by the given names or else by the usual ones and by what they hold. */
export function layoutOf(grid: Grid, named: Named, isArea: (text: string) => boolean): Layout {
  const header = grid.slice(0, 50).findIndex((row) => isHeader(row, named))
  if (header < 0)
    throw new GridFault('no row of the first 50 names the columns: a year each, or a period and a value')
  const names = (grid[header] ?? []).map((name) => name.trim())
  const rows = grid.slice(header + 1)
  const area = named.areas === undefined ? areaColumn(names, rows, isArea) : columnNamed(names, named.areas)
  const periods = names.flatMap((name, column) => {
    const period = periodOf(name)
    return period === undefined ? [] : [{ column, period }]
  })
  if (periods.length > 0 && named.periods === undefined) return { kind: 'wide', header, area, periods }
  const period = columnNamed(names, ...(named.periods ? [named.periods] : usual.periods))
  const value = columnNamed(names, ...(named.values ? [named.values] : usual.values))
  return { kind: 'long', header, area, period, value }
}

/** A period as the head of a column says it: `2024`, `2024-Q1`, `2024 [YR2024]` of the World Bank. */
export const periodOf = (text: string): string | undefined =>
  findPeriod(text.trim().replace(/ \[YR\d{4}\]$/, ''))?.text

function isHeader(row: readonly string[], named: Named): boolean {
  const names = row.map((name) => name.trim().toLowerCase())
  if (row.filter((name) => periodOf(name) !== undefined).length >= 2) return true
  const has = (given: string | undefined, ...others: readonly string[]) =>
    given === undefined ? others.some((one) => names.includes(one)) : names.includes(given.toLowerCase())
  return has(named.periods, ...usual.periods) && has(named.values, ...usual.values)
}

function columnNamed(names: readonly string[], ...wanted: readonly string[]): number {
  for (const one of wanted) {
    const column = names.findIndex((name) => name.toLowerCase() === one.toLowerCase())
    if (column >= 0) return column
  }
  throw new GridFault(`no column ${wanted[0]}; there is ${names.filter(Boolean).join(', ')}`)
}

/** The column whose cells are areas most often; of equals one with a usual name, then the first. */
function areaColumn(names: readonly string[], rows: Grid, isArea: (text: string) => boolean): number {
  const sample = rows.slice(0, 2000)
  const counts = names.map((_, column) => sample.filter((row) => isArea(row[column] ?? '')).length)
  const most = Math.max(0, ...counts)
  if (most === 0) throw new GridFault('no column holds codes or names of areas.csv; --areas-column names it')
  const best = counts.flatMap((count, column) => (count === most ? [column] : []))
  return (
    best.find((column) => usual.areas.some((one) => one === names[column]?.toLowerCase())) ?? best[0] ?? 0
  )
}
