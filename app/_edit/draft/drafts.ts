import { randomUUID } from 'node:crypto'
import { LRUCache } from 'lru-cache'
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

declare global {
  var kervanDrafts: LRUCache<string, Draft> | undefined
}

/** One for the process: routes and pages are bundled apart. */
function drafts(): LRUCache<string, Draft> {
  globalThis.kervanDrafts ??= new LRUCache({
    maxSize: 64 * 1024 * 1024,
    sizeCalculation: (draft) => JSON.stringify(draft).length * 2,
    ttl: 24 * 3_600_000,
  })
  return globalThis.kervanDrafts
}

export function keepDraft(draft: Omit<Draft, 'id'> & { id?: string | undefined }): Draft {
  const kept = { ...draft, id: draft.id ?? randomUUID() }
  drafts().set(kept.id, kept)
  return kept
}

/** A draft of the editor's own. */
export function findDraft(owner: string, id: string | null): Draft | undefined {
  const draft = id === null ? undefined : drafts().get(id)
  return draft?.owner === owner ? draft : undefined
}
