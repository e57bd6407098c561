import { stringify } from 'csv-stringify/sync'
import { readCsv } from '../csv'
import { type Row, revisions as revisionsTable, type TableName, tables } from '../schema'
import { keyAfter, keyParts, keyText } from './change'
import { cellsJson, type Step, textJson } from './step'

export const revisionsFile = revisionsTable.files

/** One save, or one edit of files that was found: who did it, when and why, and each step of it. */
export type Revision = {
  revision: string
  at: string
  who: string
  why?: string | undefined
  undoes?: string | undefined
  steps: readonly Step[]
}

const columns = Object.keys(revisionsTable.row.shape)

/** The bytes of revisions.csv with a revision more; what stands there stays as it is. */
export function withRevision(bytes: Buffer, revision: Revision): Buffer {
  const text = bytes.toString('utf8')
  const header = text === '' ? stringify([columns]) : ''
  const gap = text === '' || text.endsWith('\n') ? '' : '\n'
  const written = columnsOf(text) ?? columns
  const rows = revisionRows(revision).map((row) => written.map((column) => Reflect.get(row, column) ?? ''))
  return Buffer.concat([bytes, Buffer.from(header + gap + stringify(rows))])
}

/** The revisions of revisions.csv in its order; rows that are none are left out, the checks tell of them. */
export function readRevisions(bytes: Buffer): Revision[] {
  const csv = readCsv(bytes)
  if ('rule' in csv) return []
  const [header, ...records] = csv.records
  const names = header?.cells ?? []
  const rows = records.flatMap(({ cells }) => {
    const filled = names.flatMap((name, i) => (cells[i] ? [[name, cells[i]] as const] : []))
    return revisionsTable.row.safeParse(Object.fromEntries(filled)).data ?? []
  })
  return groupedRevisions(rows)
}

export function groupedRevisions(rows: readonly Row<'revisions'>[]): Revision[] {
  const grouped = new Map<string, Revision & { steps: Step[] }>()
  for (const row of rows) {
    const { revision, at, who, why, undoes } = row
    const known = grouped.get(revision) ?? { revision, at, who, why, undoes, steps: [] }
    grouped.set(revision, known)
    const step = stepOf(row)
    if (step) known.steps.push(step)
  }
  return [...grouped.values()]
}

type Told = {
  table: string
  file: string
  key?: string | null | undefined
  row?: string | number | null | undefined
  before?: string | null | undefined
  after?: string | null | undefined
}

/** The steps that rows tell of, of revisions.csv or of the database. */
export const readSteps = (rows: readonly Told[]): Step[] => rows.flatMap((row) => stepOf(row) ?? [])

/** The step that a row tells of, or undefined where it tells none. */
export function stepOf(row: Told): Step | undefined {
  const { table, file, key } = row
  if (!isTable(table)) return undefined
  const place = { table, file }
  if (!key) return textStepOf(place, row)
  const [before, after] = [parsed(row.before), parsed(row.after)].map(
    (cells) => cellsJson.safeParse(cells).data,
  )
  const number = Number(row.row)
  if (!row.row) {
    if (!before || !after) return undefined
    return {
      ...place,
      kind: 'changed',
      key,
      keyAfter: keyText(keyAfter(table, keyParts(key), after)),
      before,
      after,
    }
  }
  if (after && !row.before) return { ...place, kind: 'added', key, row: number, after }
  if (before && !row.after) return { ...place, kind: 'removed', key, row: number, before }
  return undefined
}

function textStepOf(place: Pick<Step, 'table' | 'file'>, row: Told): Step | undefined {
  const before = textJson.safeParse(parsed(row.before)).data
  const after = textJson.safeParse(parsed(row.after)).data
  if (!before || !after) return undefined
  return { ...place, kind: 'text', at: before.at, before: before.text, after: after.text }
}

function revisionRows({ steps, ...told }: Revision): Row<'revisions'>[] {
  return steps.map((step, i) => ({
    ...told,
    step: String(i + 1),
    table: step.table,
    file: step.file,
    key: step.kind === 'text' ? undefined : step.key,
    row: 'row' in step ? String(step.row) : undefined,
    before: beforeOf(step),
    after: afterOf(step),
  }))
}

const beforeOf = (step: Step): string | undefined => {
  if (step.kind === 'added') return undefined
  return JSON.stringify(step.kind === 'text' ? { at: step.at, text: step.before } : step.before)
}

const afterOf = (step: Step): string | undefined => {
  if (step.kind === 'removed') return undefined
  return JSON.stringify(step.kind === 'text' ? { at: step.at, text: step.after } : step.after)
}

function columnsOf(text: string): readonly string[] | undefined {
  const csv = readCsv(Buffer.from(text.slice(0, 10_000).split(/[\r\n]/, 1)[0] ?? ''))
  return 'rule' in csv ? undefined : csv.records[0]?.cells
}

const isTable = (name: string): name is TableName => Object.hasOwn(tables, name)

function parsed(json: string | null | undefined): unknown {
  if (!json) return undefined
  try {
    return JSON.parse(json)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
