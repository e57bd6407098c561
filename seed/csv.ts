import { isUtf8 } from 'node:buffer'
import { CsvError, parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { type Encoding, encodingOf } from './encoding'
import { plainRecords } from './plain-csv'

/** A CSV file as it is: its bytes, and for each record the cells, the stretch of bytes and the line it begins on. */
export type CsvFile = { bytes: Buffer; records: readonly CsvRecord[] }
export type CsvRecord = { cells: readonly string[]; from: number; to: number; line: number }

export type CsvFault =
  | { rule: 'encoding'; line: number; guess?: Encoding | undefined }
  | { rule: 'csv-syntax'; line: number; reason: string }

/**
 * Reads RFC 4180 with any line ending and with or without a byte order mark; nothing is trimmed or converted.
 * Lines that are empty are no records, and stay in the bytes.
 */
export function readCsv(bytes: Buffer): CsvFile | CsvFault {
  const broken = invalidUtf8(bytes)
  if (broken !== undefined) return { rule: 'encoding', line: lineAt(bytes, broken), guess: encodingOf(bytes) }
  const plain = plainRecords(bytes)
  if (plain) return { bytes, records: plain }
  const bounds = recordBounds(bytes)
  if (bytes.length > largeBytes && hasOpenQuote(bytes))
    return { rule: 'csv-syntax', line: bounds.at(-1)?.line ?? 1, reason: neverClosed }
  try {
    const rows = parse(bytes, {
      bom: true,
      relax_column_count: true,
      record_delimiter: bytes.includes(carriageReturn) ? ['\r\n', '\n', '\r'] : ['\n'],
    })
    if (rows.length !== bounds.length)
      throw new Error(`records without bounds: ${rows.length} of ${bounds.length}`)
    return { bytes, records: joined(rows, bounds) }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = bounds[Number(error.records)]?.line ?? 1
    return { rule: 'csv-syntax', line, reason: syntaxReason(error) }
  }
}

/** The line and the character, both counted from 1, at which a cell of a record begins. */
export function cellPlace(file: CsvFile, record: CsvRecord, cell: number): { line: number; column: number } {
  const before = file.bytes.subarray(record.from, cellStart(file, record, cell)).toString('utf8')
  const lines = before.split(/\r\n|\n|\r/)
  return { line: record.line + lines.length - 1, column: (lines.at(-1) ?? '').length + 1 }
}

/**
 * The bytes of the file with some cells replaced; every other byte stays as it was. A new text is quoted only
 * where CSV needs it.
 */
export function replaceCells(
  file: CsvFile,
  changes: readonly { record: CsvRecord; cell: number; text: string }[],
): Buffer {
  const inOrder = changes
    .map((change) => ({ ...change, from: cellStart(file, change.record, change.cell) }))
    .sort((a, b) => a.from - b.from)
  const parts: Buffer[] = []
  let at = 0
  for (const { record, cell, text, from } of inOrder) {
    const isLast = cell === record.cells.length - 1
    const to = isLast ? recordEnd(file, record) : cellStart(file, record, cell + 1) - 1
    parts.push(file.bytes.subarray(at, from), Buffer.from(cellText(text)))
    at = to
  }
  return Buffer.concat([...parts, file.bytes.subarray(at)])
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])
const comma = 0x2c
const quote = 0x22
const lineFeed = 0x0a
const carriageReturn = 0x0d

type Bounds = Omit<CsvRecord, 'cells'>

/**
 * Where records begin and end: at line breaks outside of quotes. The parser can tell as much of each record, but
 * takes twice its time for it.
 */
function recordBounds(bytes: Buffer): Bounds[] {
  const bounds: Bounds[] = []
  let from = bytes.subarray(0, 3).equals(byteOrderMark) ? 3 : 0
  let first = 1
  let line = 1
  let quoted = false
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === quote) quoted = !quoted
    if (byte !== lineFeed && !(byte === carriageReturn && bytes[at + 1] !== lineFeed)) continue
    line++
    if (quoted) continue
    bounds.push({ from, to: at + 1, line: first })
    from = at + 1
    first = line
  }
  if (from < bytes.length) bounds.push({ from, to: bytes.length, line: first })
  return bounds
}

function joined(rows: readonly string[][], bounds: readonly Bounds[]): CsvRecord[] {
  const records: CsvRecord[] = []
  for (const [i, { from, to, line }] of bounds.entries()) {
    const cells = rows[i] ?? []
    if (cells.length > 1 || cells[0] !== '') records.push({ cells, from, to, line })
  }
  return records
}

const cellText = (text: string) => stringify([[text]], { eof: false })

function cellStart(file: CsvFile, record: CsvRecord, cell: number): number {
  let at = record.from
  let quoted = false
  for (let passed = 0; passed < cell && at < record.to; at++) {
    const byte = file.bytes[at]
    if (byte === quote) quoted = !quoted
    else if (byte === comma && !quoted) passed++
  }
  return at
}

function recordEnd(file: CsvFile, record: CsvRecord): number {
  let end = record.to
  if (file.bytes[end - 1] === lineFeed) end--
  if (file.bytes[end - 1] === carriageReturn) end--
  return end
}

const lineAt = (bytes: Buffer, offset: number) =>
  bytes
    .subarray(0, offset)
    .toString('latin1')
    .split(/\r\n|\n|\r/).length

/** The first byte that no UTF-8 text has at its place, or undefined. */
function invalidUtf8(bytes: Buffer): number | undefined {
  if (isUtf8(bytes)) return undefined
  const repaired = Buffer.from(bytes.toString('utf8'))
  let at = 0
  while (bytes[at] === repaired[at]) at++
  return at
}

const largeBytes = 2_000_000
const neverClosed = 'a quoted cell that is never closed'

/** Told before a parser follows the cell to the end of a large file. */
function hasOpenQuote(bytes: Buffer): boolean {
  let isOpen = false
  for (let at = bytes.indexOf(quote); at >= 0; at = bytes.indexOf(quote, at + 1)) isOpen = !isOpen
  return isOpen
}

const syntaxReason = (error: CsvError) =>
  error.code === 'CSV_QUOTE_NOT_CLOSED' ? neverClosed : 'a quote in the middle of a cell'
