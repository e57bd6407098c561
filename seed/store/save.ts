import { randomBytes } from 'node:crypto'
import { packageText } from '../datapackage'
import type { Editor } from '../editor'
import { refusedByDisk } from './disk'
import { bytesOf, type Draft, draftOf, type Wanted } from './draft'
import { recover, writeAll } from './journal'
import { locked } from './lock'
import type { Refused, Saved } from './outcome'
import { revisionsFile, withRevision } from './revisions'
import { versionOf } from './version'

export type Save = Wanted & { why: string; undoes?: string | undefined }

/**
 * Saves changes of an editor with the reason for them: into their files and into revisions.csv, all of it or nothing.
 * The whole folder is checked with the changes made; what cannot be saved leaves it as it is.
 */
export async function saveChanges(
  { folder, changes, base, why, undoes }: Save,
  editor: Editor,
  now: Date = new Date(),
): Promise<Saved | Refused> {
  if (why.trim() === '') return { outcome: 'unknown', words: 'a save needs its reason' }
  return refusedByDisk(() =>
    locked(folder, async () => {
      await recover(folder)
      const draft = await draftOf({ folder, changes, base })
      if (draft.outcome !== 'drafted') return draft
      const wrong = draft.problems.filter(({ severity }) => severity === 'error')
      if (wrong.length > 0) return { outcome: 'problems', problems: wrong }
      if (draft.steps.length === 0) return { outcome: 'unknown', words: 'the changes change nothing' }
      const revision = newRevision()
      const written = withRevision((await bytesOf(folder, revisionsFile)) ?? Buffer.alloc(0), {
        revision,
        at: now.toISOString(),
        who: editor.name,
        why: why.trim(),
        undoes,
        steps: draft.steps,
      })
      const files = new Map(draft.files).set(revisionsFile, written)
      await writeAll(folder, new Map([...files, ...(await renewedDescription(folder, draft, files))]))
      const versions = [...draft.files].map(([file, bytes]) => [file, versionOf(bytes)])
      return { outcome: 'saved', revision, versions: Object.fromEntries(versions), warnings: draft.problems }
    }),
  )
}

export const newRevision = (): string => randomBytes(6).toString('hex')

const description = 'datapackage.json'

/** datapackage.json lists files and sources; it is written anew where it is ours and no longer right. */
async function renewedDescription(
  folder: string,
  { steps }: Draft,
  files: ReadonlyMap<string, Buffer>,
): Promise<[string, Buffer][]> {
  const present = await bytesOf(folder, description)
  const isNew = await Promise.all([...files.keys()].map(async (file) => !(await bytesOf(folder, file))))
  const isTouched = steps.some(({ table }) => table === 'sources') || isNew.includes(true)
  if (!present || !isTouched || present.toString('utf8') !== (await packageText(folder))) return []
  const text = await packageText(folder, files)
  return [[description, Buffer.from(text)]]
}
