import type { Editor } from '../../../seed/editor'
import { narrowed } from '../../../seed/store/narrowed'
import type { Refused, Saved } from '../../../seed/store/outcome'
import { saveChanges } from '../../../seed/store/save'
import { seedFolder } from '../folder'
import { load } from './beside'
import { type Draft, keepDraft } from './drafts'
import type { Sent } from './sent'

/** Writes changes into the seed folder, and has the figures loaded, so that the next request shows them. */
export async function save(
  editor: Editor,
  { changes, base }: Pick<Sent, 'changes' | 'base'>,
  why: string,
): Promise<(Saved & { isLoaded: boolean }) | Refused> {
  const outcome = await saveChanges(
    { folder: seedFolder(), changes: changes.map(narrowed), base, why },
    editor,
  )
  if (outcome.outcome !== 'saved') return outcome
  return { ...outcome, isLoaded: await load() }
}

/** Saves a draft, and keeps in it what came of that. */
export async function saveDraft(editor: Editor, draft: Draft, why: string): Promise<Draft> {
  if (draft.saved) return draft
  if (why === '') return keepDraft({ ...draft, why, refused: { outcome: 'no-reason' } })
  const outcome = await save(editor, draft, why)
  if (outcome.outcome === 'saved') return keepDraft({ ...draft, why, refused: undefined, saved: outcome })
  const problems = outcome.outcome === 'problems' ? outcome.problems : draft.problems
  return keepDraft({ ...draft, why, refused: outcome, problems })
}
