import type { Settled } from '../../../db/errand'
import type { Editor } from '../../../seed/editor'
import { beside } from './beside'
import { type Draft, keepDraft } from './drafts'
import type { Sent } from './sent'

/** Writes changes into the seed folder, and has the figures loaded, so that the next request shows them. */
export const save = (
  editor: Editor,
  { changes, base }: Pick<Sent, 'changes' | 'base'>,
  why: string,
): Promise<Settled> => beside({ does: 'save', save: { changes, base, why }, editor: editor.name })

/** Saves a draft, and keeps in it what came of that. */
export async function saveDraft(editor: Editor, draft: Draft, why: string): Promise<Draft> {
  if (draft.saved) return draft
  if (why === '') return keepDraft({ ...draft, why, refused: { outcome: 'no-reason' } })
  const outcome = await save(editor, draft, why)
  if (outcome.outcome === 'saved') return keepDraft({ ...draft, why, refused: undefined, saved: outcome })
  const problems = outcome.outcome === 'problems' ? outcome.problems : draft.problems
  return keepDraft({ ...draft, why, refused: outcome, problems })
}
