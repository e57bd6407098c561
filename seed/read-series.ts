import { decimalPattern } from '../stats/decimal'
import { type CsvRecord, readCsv } from './csv'
import type { Observations, Run, SeriesFile } from './observations'
import { isPlain } from './plain-csv'
import type { Problem } from './problem'
import { rowReader } from './rows'
import { type Row, tables } from './schema'

type Shared = Omit<Row<'series'>, 'time_period' | 'value'>

/** Observations that are being read: their columns grow file by file. */
export class ObservationReader implements Observations {
  readonly runs: Run[] = []
  readonly periods: string[] = []
  readonly period: number[] = []
  readonly value: number[] = []
  readonly text: string[] = []
  readonly #numbers = new Map<string, number>()

  /**
   * Adds the rows of a file, and what is wrong with others to `problems`. A row is read closely once; those like it,
   * with a period that was read before and any decimal, need no more than that comparison.
   */
  read(file: string, bytes: Buffer, problems: Problem[]): ReturnType<typeof readCsv> | undefined {
    const isQuick = isPlain(bytes) && bytes.subarray(0, header.length).equals(header)
    const csv = isQuick ? { bytes, records: [headerRecord] } : readCsv(bytes)
    if ('rule' in csv) return csv
    const read = rowReader(file, csv, tables.series, problems)
    if (!read) return undefined
    const place = { name: file, bytes, columns: csv.records[0]?.cells ?? [] }
    const add = (record: CsvRecord) => {
      const row = read(record)?.row
      if (row) this.#add(row, place, record.line)
      return row
    }
    if (isQuick) this.#readLines(bytes, add)
    else for (const record of csv.records.slice(1)) add(record)
    return undefined
  }

  #readLines(bytes: Buffer, add: (record: CsvRecord) => Row<'series'> | undefined) {
    let line = 2
    for (const { text, at } of blocksOf(bytes, header.length)) {
      let [before, after] = [unlike, unlike]
      for (let from = 0; from < text.length; line++) {
        const end = this.#addAlike(text, from, before, after)
        if (end !== undefined) {
          from = end
          continue
        }
        const to = text.indexOf('\n', from)
        const last = to < 0 ? text.length : to
        const next = to < 0 ? text.length : to + 1
        if (last > from) {
          const cells = text.slice(from, last).split(',')
          const row = add({ cells, from: at + from, to: at + next, line })
          const isModel = row !== undefined && to >= 0
          before = isModel ? `${cells.slice(0, 3).join(',')},` : unlike
          after = isModel ? `,${cells.slice(5).join(',')}\n` : unlike
        } else [before, after] = [unlike, unlike]
        from = next
      }
    }
  }

  /** Adds a row to the last run where it is like its last row, and tells where the next begins. */
  #addAlike(text: string, from: number, before: string, after: string): number | undefined {
    if (!text.startsWith(before, from)) return undefined
    const periodAt = from + before.length
    const periodEnd = text.indexOf(',', periodAt)
    const valueEnd = text.indexOf(',', periodEnd + 1)
    if (periodEnd < 0 || valueEnd - periodEnd > longestQuick || !text.startsWith(after, valueEnd))
      return undefined
    const period = this.#numbers.get(text.slice(periodAt, periodEnd))
    const value = text.slice(periodEnd + 1, valueEnd)
    const run = this.runs.at(-1)
    if (period === undefined || run === undefined || !decimalPattern.test(value)) return undefined
    this.period.push(period)
    this.value.push(Number(value))
    this.text.push(value)
    run.to++
    return valueEnd + after.length
  }

  #add({ time_period: period, value, ...shared }: Row<'series'>, file: SeriesFile, line: number) {
    const row = this.text.length
    const run = this.runs.at(-1)
    const isNext = run?.file === file && run.line + row - run.from === line && isAlike(run, shared)
    if (isNext && run) run.to++
    else this.runs.push({ ...shared, file, line, from: row, to: row + 1 })
    this.period.push(this.#numberOf(period))
    this.value.push(Number(value))
    this.text.push(value)
  }

  #numberOf(period: string): number {
    const number = this.#numbers.get(period) ?? this.periods.length
    if (number === this.periods.length) {
      this.#numbers.set(period, number)
      this.periods.push(period)
    }
    return number
  }
}

const columns = Object.keys(tables.series.row.shape)
const header = Buffer.from(`${columns.join(',')}\n`)
const headerRecord: CsvRecord = { cells: columns, from: 0, to: header.length, line: 1 }

/** Stands in no file of plain letters. */
const unlike = '\u00ff'

/** Longer decimals are read closely. */
const longestQuick = 40

const isAlike = (run: Shared, row: Shared) =>
  run.indicator === row.indicator &&
  run.ref_area === row.ref_area &&
  run.counterpart_area === row.counterpart_area &&
  run.obs_status === row.obs_status &&
  run.source === row.source

const blockBytes = 1_000_000

/** Whole lines, as many at a time as make a block, and where it begins. */
function* blocksOf(bytes: Buffer, start: number): Generator<{ text: string; at: number }> {
  for (let at = start; at < bytes.length; ) {
    const near = bytes.indexOf('\n', at + blockBytes)
    const to = near < 0 ? bytes.length : near + 1
    yield { text: bytes.toString('latin1', at, to), at }
    at = to
  }
}
