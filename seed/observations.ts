import { cellPlace } from './csv'
import { lineStart } from './line-start'
import type { Entry } from './rows'
import type { Row } from './schema'

/**
 * The rows of bulk data sets, by column and numbered through all files: a million of them are three lists of numbers, not
 * a million objects. Rows that follow one another and differ in nothing but period and value are a run.
 */
export type Observations = {
  runs: readonly Run[]
  /** Every time period that is stated, once; `period` has the place in this list. */
  periods: readonly string[]
  period: ArrayLike<number>
  value: ArrayLike<number>
  /** Where the value begins, as it was typed, in the letters of its file. */
  at: ArrayLike<number>
}

/** The rows from `from` up to `to`, the latter not among them; the first stands in `line`, the others in those below. */
export type Run = Omit<Row<'series'>, 'time_period' | 'value'> & {
  file: SeriesFile
  line: number
  from: number
  to: number
}

/** `letters` has the values, each with a comma behind it: the file itself where nothing in it is quoted. */
export type SeriesFile = { name: string; bytes: Buffer; columns: readonly string[]; letters: Buffer }

/** The values of some rows of a run as they were typed. */
export function typedValues({ at }: Observations, { file }: Run, from: number, to: number): string[] {
  const start = at[from] ?? 0
  const end = file.letters.indexOf(',', at[to - 1])
  const text = file.letters.toString('latin1', start, end)
  const values: string[] = []
  for (let row = from; row < to; row++) {
    const first = (at[row] ?? 0) - start
    const comma = text.indexOf(',', first)
    values.push(text.slice(first, comma < 0 ? text.length : comma))
  }
  return values
}

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

export function observationEntry(observations: Observations, run: Run, row: number): Entry<Row<'series'>> {
  const { periods, period } = observations
  const { file, line, from, to, ...shared } = run
  const own = line + row - from
  const [value = ''] = typedValues(observations, run, row, row + 1)
  return {
    row: { ...shared, time_period: periods[period[row] ?? -1] ?? '', value },
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
