import type { Editor } from '../../../seed/editor'
import { rowFlaws } from '../../../seed/row-flaws'
import { tables } from '../../../seed/schema'
import type { Change } from '../../../seed/store/change'
import { findRow } from '../row-cells'
import { readTableFile } from '../table-file'
import { beside } from './beside'
import { type Draft, type DraftProblem, keepDraft } from './drafts'
import type { Sent } from './sent'

/** Keeps changes as a draft with all that is wrong: of each row by itself, and where none is, of the whole package. */
export async function checkedDraft(
  editor: Editor,
  { changes, base, isFromGrid }: Sent,
  earlier?: Pick<Draft, 'id' | 'why'>,
): Promise<Draft> {
  const flaws = (await Promise.all(changes.map(flawsOfChange))).flat()
  const draft = { id: earlier?.id, why: earlier?.why ?? '', owner: editor.name, changes, base, isFromGrid }
  if (flaws.length > 0) return keepDraft({ ...draft, problems: flaws, figures: [] })
  return keepDraft({ ...draft, ...(await beside({ does: 'preview', changes: { changes, base } })) })
}

/** What is wrong with changes, by their number, and the table of each. */
export type Checked = { tables: readonly string[]; problems: readonly DraftProblem[] }

/** All that is wrong with changes: of each row by itself, and where none is, of the whole package. */
export async function problemsOf({ changes, base }: Sent): Promise<readonly DraftProblem[]> {
  const flaws = (await Promise.all(changes.map(flawsOfChange))).flat()
  if (flaws.length > 0) return flaws
  return (await beside({ does: 'preview', changes: { changes, base, isFast: true } })).problems
}

async function flawsOfChange(change: Change, index: number): Promise<DraftProblem[]> {
  const { table, file, key, after } = change
  if (!after) return []
  const read = await readTableFile(file)
  const line = (read && findRow(table, read, key)?.line) ?? (read?.rows.length ?? 0) + 2
  return rowFlaws(tables[table], after).map((flaw) => {
    const column = Math.max(0, read?.columns.indexOf(flaw.field ?? '') ?? 0) + 1
    return { file, line, column, ...flaw, change: index }
  })
}
