import { randomUUID } from 'node:crypto'
import { dropDraft, listUnsaved, readDraft, type Unsaved, writeDraft } from '../../../db/drafts'
import { editingFile } from '../../../db/editing-file'
import type { Previewed } from '../../../db/preview'
import type { Change } from '../../../seed/store/change'
import type { Refused, Saved } from '../../../seed/store/outcome'

export type DraftProblem = Previewed['problems'][number]

/** Changes, with all cells of their rows, that an editor has made and not saved, with the versions of the files that they started from. */
export type Draft = {
  id: string
  owner: string
  changes: readonly Change[]
  base: Readonly<Record<string, string>>
  problems: readonly DraftProblem[]
  /** The figures that the changes touch, as they would be. */
  figures: Previewed['figures']
  why: string
  /** Whether it was made in the grid, to which one goes back. */
  isFromGrid: boolean
  /** Why the last attempt to save it came to nothing. */
  refused?: Refused | { outcome: 'no-reason' } | undefined
  saved?: (Saved & { isLoaded: boolean }) | undefined
}

export function keepDraft(draft: Omit<Draft, 'id'> & { id?: string | undefined }): Draft {
  const kept = { ...draft, id: draft.id ?? randomUUID() }
  const { id, owner, changes, saved } = kept
  writeDraft(editingFile(), {
    ...{ id, owner, at: Date.now(), file: changes.at(-1)?.file ?? '' },
    ...{ isSaved: saved !== undefined, text: JSON.stringify(kept) },
  })
  return kept
}

/** A draft of the editor's own. */
export function findDraft(owner: string, id: string | null): Draft | undefined {
  const text = id === null ? undefined : readDraft(editingFile(), owner, id)
  return text === undefined ? undefined : JSON.parse(text)
}

/** What the editor has sent to be looked at and not saved. */
export const unsavedDrafts = (owner: string): Unsaved[] => listUnsaved(editingFile(), owner)

export const forgetDraft = (owner: string, id: string): void => dropDraft(editingFile(), owner, id)
