import type { EditingFile } from './editing-file'

/** A draft as it is kept: whose, when, of which file, whether it was saved, and all else as text. */
export type KeptDraft = {
  id: string
  owner: string
  at: number
  file: string
  isSaved: boolean
  text: string
}

const longestMs = 7 * 24 * 3_600_000
const mostDrafts = 500

/** Keeps a draft in place of the one of its number; old ones go. */
export function writeDraft(kept: EditingFile, { id, owner, at, file, isSaved, text }: KeptDraft): void {
  kept.prepare('delete from draft where at <= ?').run(at - longestMs)
  kept
    .prepare('insert or replace into draft values (?, ?, ?, ?, ?, ?)')
    .run(id, owner, at, file, isSaved ? 1 : 0, text)
  kept
    .prepare(
      'delete from draft where id in (select id from draft order by at desc, rowid desc limit -1 offset ?)',
    )
    .run(mostDrafts)
}

/** The text of a draft of the owner's own. */
export function readDraft(kept: EditingFile, owner: string, id: string): string | undefined {
  return kept
    .prepare<[string, string], string>('select text from draft where owner = ? and id = ?')
    .pluck()
    .get(owner, id)
}

/** Takes a draft away, with all of its file that are older. */
export function dropDraft(kept: EditingFile, owner: string, id: string): void {
  const older =
    'select 1 from draft as known where known.id = ? and known.file = draft.file and known.at >= draft.at'
  kept.prepare(`delete from draft where owner = ? and not is_saved and exists (${older})`).run(owner, id)
}

export type Unsaved = { id: string; at: number; file: string }

/** The latest draft of each file of which the latest was not saved, the newest first. */
export function listUnsaved(kept: EditingFile, owner: string): Unsaved[] {
  return kept
    .prepare<[string], Unsaved & { is_saved: number }>(
      'select id, at, file, is_saved from draft where owner = ? order by at desc, rowid desc',
    )
    .all(owner)
    .filter(({ file }, i, all) => all.findIndex((other) => other.file === file) === i)
    .flatMap(({ id, at, file, is_saved }) => (is_saved ? [] : [{ id, at, file }]))
}
