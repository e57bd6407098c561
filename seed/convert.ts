import { CsvError, parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { decimalExpected } from './cell'
import { type ForeignSeparator, separatorOf, separators } from './dialect'
import { decoded, type Encoding, encodingOf } from './encoding'
import { pointed } from './pointed'
import type { SeedTable } from './schema'

/** A file in the form of the seed folder and what was changed in it; or why it cannot be told what was meant. */
export type Converted =
  | { outcome: 'converted'; text: string; told: string[] }
  | { outcome: 'unclear'; why: string }

/**
 * Puts a file that a spreadsheet saved in the way of its country into that of the seed folder: UTF-8, commas, points
 * before decimals, no empty rows. A number that can be read in two ways stops it.
 */
export function converted(bytes: Buffer, table: SeedTable, given?: Encoding): Converted {
  const encoding = given ?? encodingOf(bytes)
  if (!encoding) return { outcome: 'unclear', why: 'parts of the file are UTF-8 and parts are not' }
  const text = decoded(bytes, encoding)
  const separator = separatorOf(text)
  const rows = cellsOf(text.replace(/^sep=.\r?\n/i, ''), separator)
  if (rows === undefined)
    return { outcome: 'unclear', why: 'a quoted cell is never closed, or a quote stands within a cell' }
  if (encoding.startsWith('windows') && rows.some((cells) => cells.some((cell) => cell.includes('??'))))
    return {
      outcome: 'unclear',
      why: `letters that ${encoding} lacks were lost as "?"; save it again as "CSV UTF-8"`,
    }
  const trimmed = withoutEmpty(rows)
  const [columns = [], ...records] = trimmed
  const decimals = columns.map((column) => isDecimal(table, column))
  const numbers = records.flatMap((cells) => cells.filter((_, i) => decimals[i]))
  const { unclear, fix } = pointed(numbers)
  if (unclear)
    return { outcome: 'unclear', why: `${unclear} can be read in two ways: thousands or decimals?` }
  const fixed = records.map((cells) => cells.map((cell, i) => (decimals[i] ? fix(cell) : cell)))
  const written = stringify([columns, ...fixed])
  return {
    outcome: 'converted',
    text: written,
    told: changes({ encoding, separator, rows, trimmed, fixed }),
  }
}

function cellsOf(text: string, delimiter: string): string[][] | undefined {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
    })
  } catch (error) {
    if (error instanceof CsvError) return undefined
    throw error
  }
}

/** Without rows in which nothing stands, and with as many cells in each as the header has names. */
function withoutEmpty(rows: readonly string[][]): string[][] {
  const filled = rows.filter((cells) => cells.some((cell) => cell !== ''))
  const isUsed = (column: number) => filled.some((cells) => (cells[column] ?? '') !== '')
  let width = Math.max(0, ...filled.map((cells) => cells.length))
  while (width > 0 && !isUsed(width - 1)) width--
  return filled.map((cells) => Array.from({ length: width }, (_, i) => cells[i] ?? ''))
}

const isDecimal = ({ row }: SeedTable, column: string): boolean => {
  const issue = row.shape[column]?.safeParse('no number').error?.issues[0]
  return issue?.message === decimalExpected
}

function changes({
  encoding,
  separator,
  rows,
  trimmed,
  fixed,
}: {
  encoding: Encoding
  separator: ',' | ForeignSeparator
  rows: readonly string[][]
  trimmed: readonly string[][]
  fixed: readonly string[][]
}): string[] {
  const commas = fixed.flatMap((cells, i) => cells.filter((cell, j) => cell !== trimmed[i + 1]?.[j])).length
  const empty = rows.length - trimmed.length
  return [
    ...(encoding === 'utf-8' ? [] : [`${encoding} to UTF-8`]),
    ...(separator === ',' ? [] : [`${separators[separator]} to commas`]),
    ...(commas === 0 ? [] : [`${commas} decimal ${commas === 1 ? 'comma' : 'commas'} to points`]),
    ...(empty === 0 ? [] : [`${empty} empty ${empty === 1 ? 'row' : 'rows'} left out`]),
  ]
}
