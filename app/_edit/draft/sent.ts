import { z } from 'zod'
import type { Cells } from '../../../seed/row-flaws'
import type { Change } from '../../../seed/store/change'
import { columnsNamed } from '../columns'
import { findFile } from '../folder'
import { withKey } from '../form/with-key'
import { filled } from '../row-cells'
import { readTableFile } from '../table-file'
import { isTable } from '../table-name'

/** What an editor sent: changes and the versions that they started from. */
export type Sent = {
  changes: readonly Change[]
  base: Readonly<Record<string, string>>
  isFromGrid: boolean
}

const cells = z.record(z.string(), z.string())
const key = z.array(z.string())

const sentJson = z.object({
  changes: z
    .array(
      z.object({
        table: z.string().refine(isTable),
        file: z.string(),
        key,
        before: cells.optional(),
        after: cells.optional(),
      }),
    )
    .min(1),
  base: z.record(z.string(), z.string()).optional(),
})

/** The changes of the grid; undefined where they are not in its form or name files that are not there. */
export async function sentAsJson(value: unknown, given: Partial<Sent> = {}): Promise<Sent | undefined> {
  const parsed = sentJson.safeParse(value)
  if (!parsed.success) return undefined
  const { changes, base = given.base } = parsed.data
  if (!base) return undefined
  for (const { table, file } of changes)
    if (!isTable(table) || !(await findFile(table, file))) return undefined
  return {
    base,
    isFromGrid: true,
    changes: changes.flatMap((change) =>
      isTable(change.table) ? [{ ...change, table: change.table, ...tidied(change) }] : [],
    ),
  }
}

const tidied = ({ before, after }: { before?: Cells | undefined; after?: Cells | undefined }) => ({
  before: before && filled(Object.entries(before)),
  after: after && filled(Object.entries(after)),
})

/** The change of one row, and the source that was added beside it. */
export async function sentAsForm(form: FormData): Promise<Sent | undefined> {
  const text = (name: string) => String(form.get(name) ?? '')
  const table = text('table')
  const file = isTable(table) ? await findFile(table, text('file')) : undefined
  const read = file && (await readTableFile(file))
  if (!read || !isTable(table)) return undefined
  const before = cells.optional().safeParse(parsed(text('before')))
  const rowKey = key.safeParse(parsed(text('key')))
  if (!before.success || !rowKey.success) return undefined
  const isRemoved = text('act') === 'remove'
  const after = isRemoved ? undefined : given(form, 'cell', columnsNamed(table), before.data)
  const change: Change = { table, file: read.file, key: rowKey.data, before: before.data, after }
  const source = given(form, 'new', columnsNamed('sources'))
  const sources = await readTableFile('sources.csv')
  const isCited = !isRemoved && Object.keys(source).length > 0
  if (!isCited || !sources)
    return { isFromGrid: false, changes: [change], base: { [read.file]: text('version') } }
  return {
    isFromGrid: false,
    changes: [{ table: 'sources', file: sources.file, key: [source.source ?? ''], after: source }, change],
    base: { [sources.file]: sources.version, [read.file]: text('version') },
  }
}

/** The cells of a form. Every browser sends line breaks as CR LF; where nothing else differs the cell stays as it was. */
const given = (form: FormData, prefix: string, columns: readonly string[], before: Cells = {}): Cells =>
  filled(
    columns.map((column) => {
      const text = form.get(`${prefix}.${column}`)
      if (typeof text !== 'string') return [column, before[column]]
      const added = form.get(`add.${prefix}.${column}`)
      const plain = withLineFeeds(typeof added === 'string' && added !== '' ? withKey(text, added) : text)
      const was = before[column]
      return [column, was !== undefined && withLineFeeds(was) === plain ? was : plain]
    }),
  )

const withLineFeeds = (text: string) => text.replaceAll('\r\n', '\n')

function parsed(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
