import type { Plan } from '../../seed/import/plan'
import { describeChange, summarizeChanges } from '../../seed/store/describe-change'
import { writeAll } from '../../seed/store/journal'
import { locked } from '../../seed/store/lock'

const mostShown = 40

/** Says what a plan would change, and writes it where that was asked for and nothing is wrong; gives the exit code. */
export async function offer(
  folder: string,
  { changes, unchanged, errors, files }: Plan,
  { problems, isWrite }: { problems: readonly string[]; isWrite: boolean },
): Promise<number> {
  for (const change of changes.slice(0, mostShown)) console.log(describeChange(change))
  if (changes.length > mostShown) console.log(`… and ${changes.length - mostShown} more`)
  console.log(`${summarizeChanges(changes)}; ${unchanged} as they are`)
  const wrong = [...problems, ...errors]
  for (const problem of wrong.slice(0, mostShown)) console.error(problem)
  if (wrong.length > mostShown) console.error(`… and ${wrong.length - mostShown} more`)
  if (wrong.length > 0) {
    console.error('Nothing is written before this is mended.')
    return 1
  }
  if (files.size === 0) return 0
  if (!isWrite) {
    console.log(`nothing is written yet; with --write: ${[...files.keys()].join(', ')}`)
    return 0
  }
  await locked(folder, () => writeAll(folder, files))
  console.log(`written: ${[...files.keys()].join(', ')}`)
  return 0
}
