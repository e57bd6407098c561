import { editsBetween } from '../seed/store/edits'
import { writeAll } from '../seed/store/journal'
import { revisionsFile, withRevision } from '../seed/store/revisions'
import { newRevision } from '../seed/store/save'
import type { Step } from '../seed/store/step'
import { type Author, authorOf } from './authors'
import type { Files } from './loaded-files'

/**
 * Writes into revisions.csv what was edited in the files since they were loaded, a revision for each who did it, and
 * tells whether there was any. Needs the folder to be held.
 */
export async function recordEdits(
  folder: string,
  loaded: Files,
  files: Files,
  now: Date = new Date(),
): Promise<boolean> {
  const steps = editsBetween(loaded, files)
  if (steps.length === 0) return false
  let bytes = files.get(revisionsFile) ?? Buffer.alloc(0)
  for (const { author, steps: own } of byAuthor(folder, steps))
    bytes = withRevision(bytes, { revision: newRevision(), at: now.toISOString(), ...author, steps: own })
  await writeAll(folder, new Map([[revisionsFile, bytes]]))
  return true
}

function byAuthor(folder: string, steps: readonly Step[]): Iterable<{ author: Author; steps: Step[] }> {
  const authors = new Map(
    [...new Set(steps.map(({ file }) => file))].map((file) => [file, authorOf(folder, file)]),
  )
  const groups = new Map<string, { author: Author; steps: Step[] }>()
  for (const step of steps) {
    const author = authors.get(step.file) ?? { who: 'file' }
    const name = JSON.stringify(author)
    const group = groups.get(name) ?? { author, steps: [] }
    groups.set(name, group)
    group.steps.push(step)
  }
  return groups.values()
}
