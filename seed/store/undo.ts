import type { Editor } from '../editor'
import { type Change, keyParts } from './change'
import { bytesOf } from './draft'
import type { Refused, Saved } from './outcome'
import { readRevisions, revisionsFile } from './revisions'
import { saveChanges } from './save'
import { inverse, type Step } from './step'
import { versionOf } from './version'

/**
 * Takes a revision back by a change of its own: rows that are still as it left them become what they were, and where
 * one is not nothing is done. How its rows were quoted is not restored.
 */
export async function undoRevision(
  { folder, revision, why }: { folder: string; revision: string; why: string },
  editor: Editor,
  now: Date = new Date(),
): Promise<Saved | Refused> {
  const revisions = readRevisions((await bytesOf(folder, revisionsFile)) ?? Buffer.alloc(0))
  const found = revisions.find((one) => one.revision === revision)
  if (!found) return { outcome: 'unknown', words: `there is no revision ${revision}` }
  const changes = found.steps.map(inverse).reverse().flatMap(changeOf)
  if (changes.length === 0) return { outcome: 'unknown', words: 'the revision changed no row' }
  const base = new Map<string, string>()
  for (const { file } of changes) {
    const bytes = await bytesOf(folder, file)
    if (bytes) base.set(file, versionOf(bytes))
  }
  return saveChanges({ folder, changes, base: Object.fromEntries(base), why, undoes: revision }, editor, now)
}

function changeOf(step: Step): Change[] {
  if (step.kind === 'text') return []
  const { table, file } = step
  const place = { table, file, key: keyParts(step.key) }
  switch (step.kind) {
    case 'added':
      return [{ ...place, after: step.after, row: step.row }]
    case 'removed':
      return [{ ...place, before: step.before }]
    case 'changed':
      return [{ ...place, before: step.before, after: step.after }]
  }
}
