import { stringify } from 'csv-stringify/sync'
import { type CsvRecord, readCsv, replaceCells } from '../csv'
import { type SeedTable, type TableName, tables } from '../schema'
import { type Cells, keyText } from './change'

/** A row of a file: the text from its first letter to its line break, and the empty lines behind it. */
type Piece = { text: string; gap: string; cells: readonly string[] }

/**
 * The text of a file of a table, of which rows can be changed; whatever is not changed keeps every letter. To take
 * a row away and to put it back at its place are inverse, as are all changes of cells that CSV quotes as we do.
 */
export class TableText {
  readonly columns: readonly string[]
  readonly #keyPlaces: readonly number[]
  #head: string
  readonly #pieces: Piece[]
  readonly #byKey = new Map<string, Piece>()

  private constructor(table: TableName, head: string, [header, ...rows]: readonly Piece[]) {
    const { primaryKey }: SeedTable = tables[table]
    this.#head = head + (header ? header.text + header.gap : '')
    this.columns = header?.cells ?? []
    this.#keyPlaces = primaryKey.map((column) => this.columns.indexOf(column))
    this.#pieces = rows
    for (const piece of rows) this.#byKey.set(this.#keyOf(piece), piece)
  }

  /** Undefined where the text is no CSV. */
  static read(table: TableName, text: string): TableText | undefined {
    const bytes = Buffer.from(text)
    const csv = readCsv(bytes)
    if ('rule' in csv) return undefined
    const { records } = csv
    const isLetterAByte = bytes.length === text.length
    const upTo = (from: number, to: number) =>
      isLetterAByte ? text.slice(from, to) : bytes.toString('utf8', from, to)
    const pieces = records.map(({ cells, from, to }, i) => ({
      text: upTo(from, to),
      gap: upTo(to, records[i + 1]?.from ?? bytes.length),
      cells,
    }))
    return new TableText(table, upTo(0, records[0]?.from ?? bytes.length), pieces)
  }

  get text(): string {
    return this.#head + this.#pieces.map(({ text, gap }) => text + gap).join('')
  }

  get count(): number {
    return this.#pieces.length
  }

  keys(): string[] {
    return this.#pieces.map((piece) => this.#keyOf(piece))
  }

  /** The filled cells of the row with a key. */
  find(key: string): Cells | undefined {
    const piece = this.#byKey.get(key)
    return piece && this.#cellsOf(piece)
  }

  /** The row with a key as it is written. */
  textOf(key: string): string | undefined {
    return this.#byKey.get(key)?.text
  }

  /** The line that each row begins on, by its key. */
  lines(): Map<string, number> {
    let line = 1 + breaksIn(this.#head)
    const lines = new Map<string, number>()
    for (const piece of this.#pieces) {
      lines.set(this.#keyOf(piece), line)
      line += breaksIn(piece.text + piece.gap)
    }
    return lines
  }

  /** The row's number in the file, from 1. */
  rowOf(key: string): number | undefined {
    const piece = this.#byKey.get(key)
    return piece && this.#pieces.indexOf(piece) + 1
  }

  /** Whether the columns of the file have a place for all cells. */
  holds(cells: Cells): boolean {
    return Object.entries(cells).every(([column, text]) => !text || this.columns.includes(column))
  }

  change(key: string, cells: Cells): void {
    const piece = this.#byKey.get(key)
    if (!piece) throw new Error(`no row ${key}`)
    const record: CsvRecord = { cells: piece.cells, from: 0, to: Buffer.byteLength(piece.text), line: 1 }
    const changes = Object.entries(cells).flatMap(([column, text = '']) => {
      const cell = this.columns.indexOf(column)
      return cell < 0 || piece.cells[cell] === text ? [] : [{ record, cell, text }]
    })
    const bytes = Buffer.from(piece.text)
    const texts = new Map(changes.map(({ cell, text }) => [cell, text]))
    this.#byKey.delete(key)
    piece.text = replaceCells({ bytes, records: [record] }, changes).toString('utf8')
    piece.cells = piece.cells.map((text, cell) => texts.get(cell) ?? text)
    this.#byKey.set(this.#keyOf(piece), piece)
  }

  /** Puts a row where the row of that number stood, or at the end. */
  add(cells: Cells, row: number): void {
    const ordered = this.columns.map((column) => cells[column] ?? '')
    const at = Math.min(row - 1, this.#pieces.length)
    const written = stringify([ordered], { eof: false })
    const before = this.#pieces[at - 1]
    const isOpenEnded =
      at === this.#pieces.length && !endsLine(before ? before.text + before.gap : this.#head)
    const piece = { text: isOpenEnded ? written : written + this.#ending, gap: '', cells: ordered }
    if (isOpenEnded && before) before.text += this.#ending
    if (isOpenEnded && !before) this.#head += this.#ending
    this.#pieces.splice(at, 0, piece)
    this.#byKey.set(this.#keyOf(piece), piece)
  }

  remove(key: string): void {
    const piece = this.#byKey.get(key)
    if (!piece) throw new Error(`no row ${key}`)
    const at = this.#pieces.indexOf(piece)
    this.#pieces.splice(at, 1)
    this.#byKey.delete(key)
    const before = this.#pieces[at - 1]
    if (endsLine(piece.text + piece.gap)) return
    if (before) before.text = before.text.replace(lastBreak, '')
    else this.#head = this.#head.replace(lastBreak, '')
  }

  get #ending(): string {
    return /\r\n|\n|\r/.exec(this.#head)?.[0] ?? '\n'
  }

  #keyOf(piece: Piece): string {
    return keyText(this.#keyPlaces.map((place) => piece.cells[place] ?? ''))
  }

  #cellsOf({ cells }: Piece): Cells {
    return Object.fromEntries(
      this.columns.flatMap((column, i) => (cells[i] ? [[column, cells[i]] as const] : [])),
    )
  }
}

const lastBreak = /(\r\n|\n|\r)$/
const breaksIn = (text: string) => text.match(/\r\n|\n|\r/g)?.length ?? 0
const endsLine = (text: string) => /[\n\r]$/.test(text)
