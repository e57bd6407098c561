import { describeProblem, summarize } from '../../seed/describe'
import { describeChange, summarizeChanges } from '../../seed/store/describe-change'
import { whatChanged } from '../../seed/store/what-changed'
import { examine } from '../examine'
import { findLoadedFiles } from '../loaded-files'
import { loadedVersion } from '../loaded-version'

/** Says what a load would change, and changes nothing; gives the exit code. */
export async function dryRun(folder: string, file: string, format: 'text' | 'json'): Promise<number> {
  const { edition, problems, isSound, files } = await examine(folder)
  const loaded = findLoadedFiles(file)
  const changes = whatChanged(loaded ?? new Map(), files)
  if (format === 'json') {
    const versions = { loaded: loaded ? loadedVersion(file) : null, found: edition.version }
    console.log(JSON.stringify({ ...versions, isSound, problems, changes }, null, 2))
    return isSound ? 0 : 1
  }
  for (const problem of problems) console.error(describeProblem(problem))
  if (problems.length > 0) console.error(summarize(problems))
  if (!loaded) console.log('nothing is loaded yet: everything is new')
  for (const change of changes) console.log(describeChange(change))
  console.log(summarizeChanges(changes))
  if (!isSound) console.error('Nothing of it would be loaded before the errors are mended.')
  return isSound ? 0 : 1
}
