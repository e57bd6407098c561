import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { type CsvFile, cellPlace, readCsv } from './csv'
import { unlisted } from './listing'
import { nearest } from './nearest'
import type { Fault, Place, Problem } from './problem'
import { type Row, type SeedTable, type TableName, tables } from './schema'

/** A row of a seed table and where it stands; `place(field)` is the cell, for a message. */
export type Entry<R> = { row: R; file: string; line: number; place: (field: string) => Place }

export type Seed = { [T in TableName]: Entry<Row<T>>[] }

/**
 * Reads the tables of a seed folder. Every problem that a row has by itself is returned beside the rows that are
 * well formed; what rows have to do with one another is the business of checkPackage.
 */
export async function readPackage(folder: string): Promise<{ seed: Seed; problems: Problem[] }> {
  const problems: Problem[] = []
  const read = async <T extends TableName>(name: T): Promise<Entry<Row<T>>[]> => {
    const table: SeedTable & { row: z.ZodType<Row<T>> } = tables[name] as never
    const entries: Entry<Row<T>>[] = []
    for (const file of await filesOf(folder, table.files)) {
      const content = await readFile(join(folder, file)).catch((error: NodeJS.ErrnoException) => error)
      if (content instanceof Error) {
        const missing = content.code === 'ENOENT'
        problems.push(
          fileProblem(
            file,
            missing ? { rule: 'missing-file' } : { rule: 'unreadable-file', reason: content.message },
          ),
        )
        continue
      }
      const csv = readCsv(content)
      if ('rule' in csv) problems.push({ file, column: 1, severity: 'error', ...csv })
      else readRows(file, csv, table, entries, problems)
    }
    return entries
  }
  const seed = {
    areas: await read('areas'),
    memberships: await read('memberships'),
    topics: await read('topics'),
    units: await read('units'),
    indicators: await read('indicators'),
    sources: await read('sources'),
    claims: await read('claims'),
    series: await read('series'),
    headlines: await read('headlines'),
  }
  return { seed, problems: [...problems, ...(await undescribed(folder)), ...(await unlisted(folder))] }
}

const fileProblem = (file: string, fault: Fault): Problem => ({
  file,
  line: 1,
  column: 1,
  severity: 'error',
  ...fault,
})

/** The files of a table, by name: one, or every CSV file of its folder. */
async function filesOf(folder: string, files: string): Promise<string[]> {
  if (!files.endsWith('/')) return [files]
  const names = await readdir(join(folder, files)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return names
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => `${files}${name}`)
}

/** A CSV file that belongs to no table is most likely a misspelt one. */
async function undescribed(folder: string): Promise<Problem[]> {
  const names = await readdir(folder, { recursive: true })
  const known = Object.values(tables).map((table) => table.files)
  return names
    .filter(
      (name) =>
        name.endsWith('.csv') &&
        !known.some((files) => name === files || (files.endsWith('/') && name.startsWith(files))),
    )
    .sort()
    .map((name) => fileProblem(name, { rule: 'undescribed-file' }))
}

function readRows<R>(
  file: string,
  csv: CsvFile,
  table: SeedTable & { row: z.ZodType<R> },
  entries: Entry<R>[],
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
  if (field === 'time_period')
    return {
      ...at,
      value,
      rule: 'period',
      expected: 'a period such as 2024, 2024-Q1, 2024-05 or 2024-01-01/P11M',
    }
  return { ...at, value, rule: 'type', expected: expectation(issue, field) }
}

/** What a cell should hold, in words. */
function expectation(issue: z.core.$ZodIssue, field: string): string {
  if (issue.code === 'invalid_value') return `one of: ${issue.values.join(', ')}`
  if (issue.code === 'custom') return 'a date such as 2024, 2024-05 or 2024-05-21'
  if (field === 'url') return 'an address that begins with http:// or https://'
  if (['value', 'lower', 'upper'].includes(field)) return 'a number such as 11.4 or -29.31'
  if (field === 'unit_mult') return 'a whole number: the power of ten that values are counted in'
  if (field.endsWith('area') || field === 'group') return 'a code of capital letters such as KAZ or KAZ-AKTAU'
  if (field === 'unit') return 'a code of capital letters such as USD'
  if (field === 'language') return 'a language code such as kk'
  return 'small letters and digits, joined by hyphens'
}
