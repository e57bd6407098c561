import type { CsvRecord } from './csv'

const quote = 0x22
const carriageReturn = 0x0d

/**
 * The records of a file of plain letters (ASCII) that has neither quotes nor carriage returns, as bulk series are:
 * every comma parts two cells and every line break two records. Undefined for any other file, which needs a parser.
 */
export function plainRecords(bytes: Buffer): CsvRecord[] | undefined {
  if (bytes.includes(quote) || bytes.includes(carriageReturn)) return undefined
  const text = bytes.toString('utf8')
  if (text.length !== bytes.length) return undefined
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
