import { CsvError, parse } from 'csv-parse/sync'
import { separatorOf } from '../dialect'
import { decoded, encodingOf } from '../encoding'
import { readXlsx } from './xlsx'

/** The cells of a table as text, row by row; an empty one is "". */
export type Grid = readonly (readonly string[])[]

/** Why a file cannot be taken as a table. */
export class GridFault extends Error {}

const mostBytes = 32 * 1024 * 1024
const mostRows = 200_000
const mostColumns = 4096
const longestCell = 32_767
const longestRow = 1_000_000

/** Reads the table of a CSV file in any encoding and with any separator, or of a sheet of an XLSX file. */
export async function readGrid(bytes: Buffer, { sheet }: { sheet?: string | undefined }): Promise<Grid> {
  if (bytes.length > mostBytes)
    throw new GridFault(`the file has ${bytes.length} bytes; ${mostBytes} at most`)
  const isZip = bytes.subarray(0, 2).toString('latin1') === 'PK'
  const grid = isZip ? await readXlsx(bytes, sheet) : readText(bytes)
  if (grid.length > mostRows) throw new GridFault(`${grid.length} rows; ${mostRows} at most`)
  for (const [i, row] of grid.entries()) {
    if (row.length > mostColumns)
      throw new GridFault(`row ${i + 1} has ${row.length} columns; ${mostColumns} at most`)
    const long = row.findIndex((cell) => cell.length > longestCell)
    if (long >= 0)
      throw new GridFault(
        `row ${i + 1}, column ${long + 1}: a cell of ${row[long]?.length} characters; ${longestCell} at most`,
      )
  }
  return grid
}

function readText(bytes: Buffer): Grid {
  const encoding = encodingOf(bytes)
  if (!encoding) throw new GridFault('parts of the file are UTF-8 and parts are not')
  const text = decoded(bytes, encoding).replace(/^sep=.\r?\n/i, '')
  try {
    return parse(text, {
      delimiter: separatorOf(text),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: longestRow,
    })
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_MAX_RECORD_SIZE')
      throw new GridFault(`a row of more than ${longestRow} characters`)
    if (error instanceof CsvError) throw new GridFault(`no CSV: ${error.message}`)
    throw error
  }
}
