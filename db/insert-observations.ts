import type Sqlite from 'better-sqlite3'
import { type Observations, type Run, typedValues } from '../seed/observations'
import { periodYear } from '../stats/period'
import { type Chosen, charted } from './chosen'
import type { Cell } from './insert'

/** Observations with the series that their runs are of and what is charted; `order` is that of the first of a run. */
export type StatedObservations = Omit<Observations, 'runs'> & {
  runs: readonly (Run & { series: number; chosen: Chosen; order: number })[]
}

/**
 * Inserts observations run by run, with what its rows share handed over once, and periods by number; SQLite numbers
 * the claims on.
 */
export function insertObservations(connection: Sqlite.Database, observations: StatedObservations): void {
  namePeriods(connection, observations.periods)
  const statements = new Map<string, Sqlite.Statement>()
  const statementOf = (count: number, isAll: boolean) => {
    const key = `${count} ${isAll}`
    const statement = statements.get(key) ?? connection.prepare(insertSql(count, isAll))
    statements.set(key, statement)
    return statement
  }
  const { period, value, runs } = observations
  for (const run of runs)
    for (let from = run.from; from < run.to; from += rowsPerStatement) {
      const to = Math.min(from + rowsPerStatement, run.to)
      const isAll = run.chosen === 'all'
      const cells: Cell[] = [run.series, run.source, run.obs_status ?? null]
      for (const [i, text] of typedValues(observations, run, from, to).entries()) {
        const row = from + i
        cells.push(period[row] ?? null, value[row] ?? null, text)
        if (!isAll) cells.push(...charted(run.chosen, run.order + row - run.from))
      }
      statementOf(to - from, isAll).run(cells)
    }
}

const rowsPerStatement = 400

function namePeriods(connection: Sqlite.Database, periods: readonly string[]) {
  connection.exec('create temp table named (id integer primary key, time_period text, year integer)')
  const name = connection.prepare('insert into named values (?, ?, ?)')
  for (const [i, period] of periods.entries()) name.run(i, period, periodYear(period))
}

/** `cross join` keeps the order of the rows, in which they are numbered. */
const insertSql = (count: number, isAll: boolean): string => `
  insert into claim (series, source, obs_status, time_period, year, value, value_text,
    chosen, rivals, qualifier, kind, rank)
  select once.*, named.time_period, named.year, many.column2, many.column3,
    ${isAll ? '1, 0' : 'many.column4, many.column5'}, 'exact', 'actual', 'normal'
  from (select ?, ?, ?) once
  cross join (values ${Array(count).fill(isAll ? '(?, ?, ?)' : '(?, ?, ?, ?, ?)')}) many
  cross join named on named.id = many.column1`
