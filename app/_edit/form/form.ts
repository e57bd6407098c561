import type { Editor } from '../../../seed/editor'
import type { Problem } from '../../../seed/problem'
import type { Cells } from '../../../seed/row-flaws'
import type { TableName } from '../../../seed/schema'
import { type Choice, choicesOf } from '../choices'
import { type Column, columnsOf } from '../columns'
import { type DraftProblem, findDraft } from '../draft/drafts'
import { findFile, tableFiles } from '../folder'
import { cellsOf, filled, findRow, keyOf } from '../row-cells'
import { readTableFile, type TableFile } from '../table-file'

/** What the form of a row shows: the row as it stands, or as it was left in a draft with what is wrong with it. */
export type Form = {
  file: string
  version: string
  line: number | undefined
  rowKey: readonly string[]
  before: Cells | undefined
  cells: Cells
  newSource: Cells
  columns: readonly Column[]
  lists: ReadonlyMap<string, readonly Choice[]>
  flaws: readonly DraftProblem[]
  sourceFlaws: readonly DraftProblem[]
  /** What is wrong elsewhere. */
  problems: readonly Problem[]
  isUnchanged: boolean
}

type Asked = { isNew: boolean; search: URLSearchParams }

/** The form that an address asks for; undefined where there is no such file, row or draft. */
export async function findForm(editor: Editor, table: TableName, asked: Asked): Promise<Form | undefined> {
  const found = asked.search.has('draft')
    ? await inDraft(editor, table, asked.search.get('draft'))
    : await inFile(table, asked)
  if (!found) return undefined
  const columns = columnsOf(table, found.columns)
  return { ...found, columns, lists: await listsFor(columns), isUnchanged: asked.search.has('unchanged') }
}

type Found = Omit<Form, 'columns' | 'lists' | 'isUnchanged'> & { columns: readonly string[] }

const nothingWrong = { newSource: {}, flaws: [], sourceFlaws: [], problems: [] }

async function inFile(table: TableName, { isNew, search }: Asked): Promise<Found | undefined> {
  const key = search.getAll('key')
  if (!isNew) return await findStanding(table, search.get('file'), key)
  const file = await findFile(table, search.get('file'))
  const read = file && (await readTableFile(file))
  if (!read) return undefined
  const given = read.columns.map((column) => [column, search.get(`cell.${column}`) ?? undefined] as const)
  return {
    ...nothingWrong,
    ...{ file: read.file, version: read.version, columns: read.columns },
    ...{ line: undefined, rowKey: [], before: undefined, cells: filled(given) },
  }
}

/** A row by its key: in the file that is named, or in whichever of the table has it. */
async function findStanding(
  table: TableName,
  asked: string | null,
  key: readonly string[],
): Promise<Found | undefined> {
  for (const file of await tableFiles(table)) {
    const read = asked === null || asked === file ? await readTableFile(file) : undefined
    const row = read && findRow(table, read, key)
    if (!row) continue
    const cells = cellsOf(read.columns, row.cells)
    return {
      ...nothingWrong,
      ...{ file, version: read.version, columns: read.columns },
      ...{ line: row.line, rowKey: keyOf(table, cells), before: cells, cells },
    }
  }
  return undefined
}

async function inDraft(editor: Editor, table: TableName, id: string | null): Promise<Found | undefined> {
  const draft = findDraft(editor.name, id)
  const at = draft?.changes.findIndex((change) => change.table === table) ?? -1
  const change = draft?.changes[at]
  const read = change && (await readTableFile(change.file))
  if (!draft || !change || !read) return undefined
  const source = draft.changes.findIndex((one, i) => one.table === 'sources' && i !== at)
  const ofChange = (index: number) => draft.problems.filter((problem) => problem.change === index)
  return {
    ...{ file: change.file, version: draft.base[change.file] ?? read.version, columns: read.columns },
    line: change.before && lineOf(table, read, change.key),
    ...{ rowKey: change.key, before: change.before, cells: change.after ?? change.before ?? {} },
    newSource: draft.changes[source]?.after ?? {},
    flaws: ofChange(at),
    sourceFlaws: source < 0 ? [] : ofChange(source),
    problems: draft.problems.filter((problem) => problem.change === undefined),
  }
}

const lineOf = (table: TableName, read: TableFile, key: readonly string[]) => findRow(table, read, key)?.line

/** The choices of the columns that refer to a table. */
export async function listsFor(columns: readonly Column[]): Promise<ReadonlyMap<string, readonly Choice[]>> {
  const tables = [...new Set(columns.flatMap(({ refersTo }) => refersTo ?? []))]
  return new Map(await Promise.all(tables.map(async (table) => [table, await choicesOf(table)] as const)))
}
