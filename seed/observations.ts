import { cellPlace } from './csv'
import { lineStart } from './line-start'
import type { Entry } from './rows'
import type { Row } from './schema'

/**
 * The rows of bulk data sets, by column and numbered through all files: a million of them are three lists, not a
 * million objects. Rows that follow one another and differ in nothing but period and value are a run.
 */
export type Observations = {
  runs: readonly Run[]
  /** Every time period that is stated, once; `period` has the place in this list. */
  periods: readonly string[]
  period: readonly number[]
  value: readonly number[]
  /** The value as it was typed. */
  text: readonly string[]
}

/** The rows from `from` up to `to`, the latter not among them; the first stands in `line`, the others in those below. */
export type Run = Omit<Row<'series'>, 'time_period' | 'value'> & {
  file: SeriesFile
  line: number
  from: number
  to: number
}

export type SeriesFile = { name: string; bytes: Buffer; columns: readonly string[] }

export const countOf = ({ runs }: Observations): number =>
  runs.reduce((count, { from, to }) => count + to - from, 0)

/** The rows of runs, each as one of any other table. */
export function* observationEntries(
  observations: Observations,
  runs: Iterable<Run> = observations.runs,
): Generator<Entry<Row<'series'>>> {
  for (const run of runs)
    for (let row = run.from; row < run.to; row++) yield observationEntry(observations, run, row)
}

export function observationEntry(
  { periods, period, text }: Observations,
  { file, line, from, to, ...shared }: Run,
  row: number,
): Entry<Row<'series'>> {
  const own = line + row - from
  return {
    row: { ...shared, time_period: periods[period[row] ?? -1] ?? '', value: text[row] ?? '' },
    file: file.name,
    line: own,
    place(field) {
      const start = lineStart(file.bytes, own)
      const record = { cells: [], from: start, to: file.bytes.length, line: own }
      const column = Math.max(0, file.columns.indexOf(field))
      return { file: file.name, ...cellPlace({ bytes: file.bytes, records: [] }, record, column) }
    },
  }
}

/** Runs of the same series and source that follow one another, as one. */
export function* joinedRuns({ runs }: Observations): Generator<readonly [Run, ...Run[]]> {
  let joined: [Run, ...Run[]] | undefined
  for (const run of runs) {
    if (joined && keyOf(joined[0]) === keyOf(run)) joined.push(run)
    else {
      if (joined) yield joined
      joined = [run]
    }
  }
  if (joined) yield joined
}

const keyOf = ({ indicator, ref_area, counterpart_area = '', source }: Run) =>
  `${indicator} ${ref_area} ${counterpart_area} ${source}`

/** The runs of each series and source, wherever they stand. */
export function runsBySource({ runs }: Observations): Iterable<readonly Run[]> {
  const groups = new Map<string, Run[]>()
  for (const run of runs) {
    const key = keyOf(run)
    const group = groups.get(key)
    if (group) group.push(run)
    else groups.set(key, [run])
  }
  return groups.values()
}
