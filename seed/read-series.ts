import { ByteDecimal } from '../stats/byte-decimal'
import { type CsvRecord, readCsv } from './csv'
import type { Observations, Run, SeriesFile } from './observations'
import { isPlain } from './plain-csv'
import type { Problem } from './problem'
import { type Entry, rowReader } from './rows'
import { type Row, tables } from './schema'

type Shared = Omit<Row<'series'>, 'time_period' | 'value'>

/** Observations that are being read: their columns grow file by file. */
export class ObservationReader implements Observations {
  readonly runs: Run[] = []
  readonly periods: string[] = []
  period = new Uint32Array()
  value = new Float64Array()
  at = new Uint32Array()
  #rows = 0
  readonly #numbers = new Map<string, number>()
  readonly #letters: Buffer[] = []
  /** By the place of a period in the list: which one followed it last. */
  readonly #followers: number[] = []
  readonly #decimal = new ByteDecimal()

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
    const columns = csv.records[0]?.cells ?? []
    this.#reserve(this.#rows + Math.ceil(bytes.length / shortestRow))
    if (isQuick) this.#readLines({ name: file, bytes, columns, letters: bytes }, read)
    else {
      const entries = csv.records.slice(1).flatMap((record) => read(record) ?? [])
      const letters = Buffer.from(entries.map(({ row }) => `${row.value},`).join(''))
      this.#addEntries({ name: file, bytes, columns, letters }, entries)
    }
    return undefined
  }

  /** Memory that is not written to costs none, so there is room for the shortest rows. */
  #reserve(rows: number) {
    if (rows <= this.at.length) return
    const room = Math.max(rows, 2 * this.at.length)
    this.period = grown(this.period, new Uint32Array(room))
    this.value = grown(this.value, new Float64Array(room))
    this.at = grown(this.at, new Uint32Array(room))
  }

  #addEntries(file: SeriesFile, entries: readonly Entry<Row<'series'>>[]) {
    let at = 0
    for (const { row, line } of entries) {
      this.#add(row, { file, line, at })
      at += row.value.length + 1
    }
  }

  #readLines(file: SeriesFile, read: (record: CsvRecord) => Entry<Row<'series'>> | undefined) {
    const { bytes } = file
    let model: Model | undefined
    for (let from = header.length, line = 2; from < bytes.length; line++) {
      const alike = model && this.#addAlike(bytes, from, model)
      if (alike !== undefined) {
        from = alike
        continue
      }
      const to = bytes.indexOf('\n', from)
      const last = to < 0 ? bytes.length : to
      const next = to < 0 ? bytes.length : to + 1
      const cells = bytes.toString('latin1', from, last).split(',')
      const row = last > from ? read({ cells, from, to: next, line })?.row : undefined
      if (row) this.#add(row, { file, line, at: from + cells.slice(0, 4).join().length + 1 })
      model = row && to >= 0 ? modelOf(cells) : undefined
      from = next
    }
  }

  /** Adds a row to the last run where it is like its last row, and tells where the next begins. */
  #addAlike(bytes: Buffer, from: number, { before, after }: Model): number | undefined {
    if (!standsAt(bytes, from, before)) return undefined
    const periodAt = from + before.length
    const period = this.#periodAt(bytes, periodAt)
    if (period === undefined) return undefined
    const valueAt = periodAt + (this.#letters[period]?.length ?? 0)
    const valueEnd = this.#decimal.read(bytes, valueAt)
    const run = this.runs.at(-1)
    if (!run || valueEnd === undefined || !standsAt(bytes, valueEnd, after)) return undefined
    this.#push(period, this.#decimal.value, valueAt)
    run.to++
    return valueEnd + after.length
  }

  /** The number of a period that was read before; most often it is the one that followed the last the last time. */
  #periodAt(bytes: Buffer, at: number): number | undefined {
    const last = this.period[this.#rows - 1] ?? 0
    const follower = this.#followers[last]
    const letters = follower === undefined ? undefined : this.#letters[follower]
    if (letters && standsAt(bytes, at, letters)) return follower
    const period = this.#numbers.get(bytes.toString('latin1', at, bytes.indexOf(',', at)))
    if (period !== undefined) this.#followers[last] = period
    return period
  }

  #add(
    { time_period: text, value, ...shared }: Row<'series'>,
    { file, line, at }: { file: SeriesFile; line: number; at: number },
  ) {
    const row = this.#rows
    const run = this.runs.at(-1)
    const isNext = run?.file === file && run.line + row - run.from === line && isAlike(run, shared)
    if (isNext && run) run.to++
    else this.runs.push({ ...shared, file, line, from: row, to: row + 1 })
    this.#push(this.#numberOf(text), Number(value), at)
  }

  #push(period: number, value: number, at: number) {
    const row = this.#rows++
    this.period[row] = period
    this.value[row] = value
    this.at[row] = at
  }

  #numberOf(text: string): number {
    const number = this.#numbers.get(text) ?? this.periods.length
    if (number === this.periods.length) {
      this.#numbers.set(text, number)
      this.#letters.push(Buffer.from(`${text},`))
      this.periods.push(text)
    }
    return number
  }
}

/** What stands before the period and behind the value of a row that was read closely, in letters. */
type Model = { before: Buffer; after: Buffer }

const modelOf = (cells: readonly string[]): Model => ({
  before: Buffer.from(`${cells.slice(0, 3).join(',')},`, 'latin1'),
  after: Buffer.from(`,${cells.slice(5).join(',')}\n`, 'latin1'),
})

const columns = Object.keys(tables.series.row.shape)
const header = Buffer.from(`${columns.join(',')}\n`)
const headerRecord: CsvRecord = { cells: columns, from: 0, to: header.length, line: 1 }

/** In bytes: a row has five cells that are not empty. */
const shortestRow = 10

function standsAt(bytes: Buffer, at: number, letters: Buffer): boolean {
  for (let i = 0; i < letters.length; i++) if (bytes[at + i] !== letters[i]) return false
  return true
}

function grown<A extends Uint32Array | Float64Array>(column: A, larger: A): A {
  larger.set(column)
  return larger
}

const isAlike = (run: Shared, row: Shared) =>
  run.indicator === row.indicator &&
  run.ref_area === row.ref_area &&
  run.counterpart_area === row.counterpart_area &&
  run.obs_status === row.obs_status &&
  run.source === row.source
