import { existsSync } from 'node:fs'
import { checkPackage } from '../seed/check'
import type { Problem } from '../seed/problem'
import { readPackage, type Seed } from '../seed/read'
import { refusedByDisk } from '../seed/store/disk'
import { filesIn } from '../seed/store/files'
import { holding } from '../seed/store/hold'
import { type Edition, editionOf } from './edition'
import { loadDatabase } from './load'
import { type Files, findLoadedFiles } from './loaded-files'
import { loadedVersion } from './loaded-version'
import { recordEdits } from './record-edits'
import { keepTrouble } from './trouble'
import { withRevisions } from './with-revisions'

/** A seed folder as it was found: what it holds and every problem of it. */
export type Examined = { seed: Seed; edition: Edition; problems: Problem[]; isSound: boolean; files: Files }

export async function examine(folder: string): Promise<Examined> {
  const files = await filesIn(folder)
  const edition = await editionOf(folder, files)
  const { seed, problems: unread } = await readPackage(folder, files)
  const problems = [...unread, ...checkPackage(seed)]
  const isSound = problems.every(({ severity }) => severity !== 'error')
  return { seed, edition, problems, isSound, files }
}

/** What became of a folder: `kept` where the database stays as it was for the problems, `none` where there is none. */
export type Settled = { outcome: 'loaded' | 'current' | 'kept' | 'none'; seconds: number }

/**
 * Examines a folder while nobody saves into it. Where it is sound, what was edited in its files is written into
 * revisions.csv, and all is loaded into the database file; where not, nothing is done yet.
 */
export const takeIn = (
  folder: string,
  file: string,
): Promise<{ examined: Examined; settled: Settled | undefined }> =>
  holding(folder, async (canWrite) => {
    const found = await examine(folder)
    if (!found.isSound) return { examined: found, settled: undefined }
    const loaded = findLoadedFiles(file)
    const isTold = loaded && (canWrite ? await record(folder, file, { loaded, found }) : 'untold')
    const examined = isTold === 'recorded' ? await withRevisions(folder, found) : found
    return {
      examined,
      settled: await load(examined, file, isTold === 'untold' && loaded ? loaded : examined.files),
    }
  })

/** Leaves the database as it is, and keeps the problems beside it for the pages. */
export function turnAway({ problems }: Examined, file: string): Settled {
  keepTrouble(file, problems)
  return { outcome: existsSync(file) ? 'kept' : 'none', seconds: 0 }
}

/** What the disk does not let be told now is left for the next load to find. */
async function record(
  folder: string,
  file: string,
  { loaded, found }: { loaded: Files; found: Examined },
): Promise<'recorded' | 'nothing' | 'untold'> {
  if (loadedVersion(file) === found.edition.version) return 'nothing'
  const recorded = await refusedByDisk(() => recordEdits(folder, loaded, found.files))
  if (typeof recorded !== 'boolean') return 'untold'
  return recorded ? 'recorded' : 'nothing'
}

async function load({ seed, edition }: Examined, file: string, files: Files): Promise<Settled> {
  const started = performance.now()
  const isCurrent = loadedVersion(file) === edition.version
  if (!isCurrent) await loadDatabase(seed, edition, file, files)
  keepTrouble(file, [])
  return { outcome: isCurrent ? 'current' : 'loaded', seconds: (performance.now() - started) / 1000 }
}
