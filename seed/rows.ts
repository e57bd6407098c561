import type { z } from 'zod'
import { type CsvFile, cellPlace } from './csv'
import { nearest } from './nearest'
import { type Fault, fileProblem, type Place, type Problem } from './problem'
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
  const [header, ...records] = csv.records
  if (!header) {
    problems.push(fileProblem(file, { rule: 'missing-header' }))
    return
  }
  const columns = header.cells
  const faults = headerFaults(columns, table)
  for (const { fault, cell } of faults)
    problems.push({
      file,
      ...cellPlace(csv, header, cell),
      severity: 'error',
      value: columns[cell],
      ...fault,
    })
  if (faults.some(({ fault }) => fault.rule !== 'unknown-column')) return
  for (const record of records) {
    const place = (field: string): Place => ({
      file,
      ...cellPlace(csv, record, Math.max(0, columns.indexOf(field))),
    })
    if (record.cells.length !== columns.length) {
      const [found, expected] = [record.cells.length, columns.length]
      problems.push({ ...place(''), severity: 'error', rule: 'ragged-row', found, expected })
      continue
    }
    const cells = filledCells(columns, record.cells)
    const hidden = record.cells.some((text) => control.test(text)) ? invisibles(cells, place) : []
    for (const problem of hidden) problems.push(problem)
    const parsed = table.row.safeParse(cells)
    if (!parsed.success)
      for (const issue of parsed.error.issues) problems.push(rowProblem(issue, cells, place))
    else if (hidden.length === 0) entries.push({ row: parsed.data, file, line: record.line, place })
  }
}

function filledCells(
  columns: readonly string[],
  cells: readonly string[],
): Record<string, string | undefined> {
  const filled: Record<string, string | undefined> = {}
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

/** Characters that no cell needs and no reader sees: controls but line breaks, and those that turn the direction of text. */
const control = /(?![\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u

function invisibles(cells: Record<string, string | undefined>, place: (field: string) => Place): Problem[] {
  const problems: Problem[] = []
  for (const field in cells) {
    const code = control.exec(cells[field] ?? '')?.[0].codePointAt(0)
    if (code === undefined) continue
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
    problems.push({ ...place(field), severity: 'error', field, rule: 'control-character', code: name })
  }
  return problems
}

function rowProblem(
  issue: z.core.$ZodIssue,
  cells: Record<string, string | undefined>,
  place: (field: string) => Place,
): Problem {
  const field = String(issue.path[0])
  const value = cells[field]
  const at = { ...place(field), severity: 'error', field } as const
  if (value === undefined) return { ...at, rule: 'required' }
  const expected = issue.code === 'invalid_value' ? `one of: ${issue.values.join(', ')}` : issue.message
  return { ...at, value, rule: 'type', expected }
}
