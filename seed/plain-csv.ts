import { isAscii } from 'node:buffer'
import type { CsvRecord } from './csv'

const quote = 0x22
const carriageReturn = 0x0d

/**
 * Whether a file is of plain letters (ASCII) and has neither quotes nor carriage returns, as bulk series are: every comma
 * parts two cells and every line break two records.
 */
export const isPlain = (bytes: Buffer): boolean =>
  isAscii(bytes) && !bytes.includes(quote) && !bytes.includes(carriageReturn)

/** The records of a plain file. Undefined for any other, which needs a parser. */
export function plainRecords(bytes: Buffer): CsvRecord[] | undefined {
  if (!isPlain(bytes)) return undefined
  const text = bytes.toString('latin1')
  const records: CsvRecord[] = []
  let line = 1
  for (let from = 0; from < text.length; line++) {
    const end = text.indexOf('\n', from)
    const last = end < 0 ? text.length : end
    const to = end < 0 ? text.length : end + 1
    if (last > from) records.push({ cells: text.slice(from, last).split(','), from, to, line })
    from = to
  }
  return records
}
