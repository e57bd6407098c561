import type { z } from 'zod'
import { type CsvFile, type CsvRecord, cellPlace } from './csv'
import { nearest } from './nearest'
import { type Fault, fileProblem, type Place, type Problem } from './problem'
import { type Cells, hasHidden, hiddenFlaws, issueFlaw } from './row-flaws'
import { rowTest } from './row-test'
import type { SeedTable } from './schema'

/** A row of a seed table and where it stands; `place(field)` is the cell, for a message. */
export type Entry<R> = { row: R; file: string; line: number; place: (field: string) => Place }

/** Adds the well-formed rows of a file to `entries`, and what is wrong with the others to `problems`. */
export function readRows<R extends z.ZodObject>(
  file: string,
  csv: CsvFile,
  table: SeedTable & { row: R },
  entries: Entry<z.infer<R>>[],
  problems: Problem[],
) {
  const read = rowReader(file, csv, table, problems)
  if (!read) return
  for (const record of csv.records.slice(1)) {
    const entry = read(record)
    if (entry) entries.push(entry)
  }
}

/**
 * What reads the records of a file below its header one by one: the row where it is well formed, and what is wrong with
 * it added to `problems` where not. Undefined where the header is wrong.
 */
export function rowReader<R extends z.ZodObject>(
  file: string,
  csv: CsvFile,
  table: SeedTable & { row: R },
  problems: Problem[],
): ((record: CsvRecord) => Entry<z.infer<R>> | undefined) | undefined {
  const [header] = csv.records
  if (!header) {
    problems.push(fileProblem(file, { rule: 'missing-header' }))
    return undefined
  }
  if (header.cells.length > mostColumns) {
    problems.push(fileProblem(file, { rule: 'too-wide', found: header.cells.length, most: mostColumns }))
    return undefined
  }
  const columns = namedColumns(csv)
  const faults = headerFaults(columns, table)
  for (const { fault, cell } of faults)
    problems.push({
      file,
      ...cellPlace(csv, header, cell),
      severity: 'error',
      value: columns[cell],
      ...fault,
    })
  if (faults.some(({ fault }) => fault.rule !== 'unknown-column')) return undefined
  const isRow = faults.length === 0 ? rowTest(table.row) : undefined
  return (record) => {
    if (record.cells.every((cell) => cell === '')) return undefined
    const place = placer(file, csv, record, columns)
    if (record.cells.length !== header.cells.length) {
      const [found, expected] = [record.cells.length, header.cells.length]
      problems.push({ ...place(''), severity: 'error', rule: 'ragged-row', found, expected })
      return undefined
    }
    const long = record.cells.findIndex((cell) => cell.length > longestOf(table))
    if (long >= 0) {
      const [found, most] = [record.cells[long]?.length ?? 0, longestOf(table)]
      const field = columns[long] ?? ''
      problems.push({ ...place(field), severity: 'error', field, rule: 'too-long', found, most })
      return undefined
    }
    const cells = filledCells(columns, record.cells)
    const hidden = record.cells.some(hasHidden) ? hiddenFlaws(cells) : []
    for (const flaw of hidden) problems.push({ ...place(flaw.field ?? ''), ...flaw })
    if (isRow?.(cells))
      return hidden.length === 0 ? { row: cells, file, line: record.line, place } : undefined
    const parsed = table.row.safeParse(cells)
    if (!parsed.success)
      for (const issue of parsed.error.issues)
        problems.push({ ...place(String(issue.path[0])), ...issueFlaw(issue, cells) })
    else if (hidden.length === 0) return { row: parsed.data, file, line: record.line, place }
    return undefined
  }
}

/** More than any table has, and so few that a file of another kind is refused before it is read closely. */
const mostColumns = 256

/** What Excel holds in a cell; revisions tell of whole files. */
const longestCell = 32_767
const longestOf = (table: SeedTable) =>
  table.files === 'revisions.csv' ? Number.POSITIVE_INFINITY : longestCell

/**
 * The names of the columns. Those at the end without any are none where nothing stands below them: spreadsheets leave
 * such where something stood once.
 */
function namedColumns({ records: [header, ...records] }: CsvFile): string[] {
  const names = [...(header?.cells ?? [])]
  while (names.at(-1) === '' && records.every(({ cells }) => !cells[names.length - 1])) names.pop()
  return names
}

/** A function without a name of its own: naming it would cost a million rows more than making it. */
function placer(file: string, csv: CsvFile, record: CsvRecord, columns: readonly string[]) {
  return (field: string): Place => ({
    file,
    ...cellPlace(csv, record, Math.max(0, columns.indexOf(field))),
  })
}

function filledCells(columns: readonly string[], cells: readonly string[]): Cells {
  const filled: Cells = {}
  for (let i = 0; i < columns.length; i++) if (cells[i] !== '') filled[columns[i] ?? ''] = cells[i]
  return filled
}

function headerFaults(columns: readonly string[], table: SeedTable): { fault: Fault; cell: number }[] {
  const known = Object.keys(table.row.shape)
  const unknown = columns.flatMap((column, cell): { fault: Fault; cell: number }[] => {
    if (columns.indexOf(column) < cell) return [{ fault: { rule: 'duplicate-column' }, cell }]
    if (known.includes(column)) return []
    return [{ fault: { rule: 'unknown-column', expected: nearest(column, known) ?? known.join(', ') }, cell }]
  })
  const missing = known
    .filter((column) => !columns.includes(column) && !table.row.shape[column]?.safeParse(undefined).success)
    .map((expected): { fault: Fault; cell: number } => ({
      fault: { rule: 'missing-column', expected },
      cell: columns.length - 1,
    }))
  return columns.length === 1 && unknown.length === 1
    ? [{ fault: { rule: 'missing-header' }, cell: 0 }]
    : [...unknown, ...missing]
}
