import { existsSync } from 'node:fs'
import { checkPackage } from '../seed/check'
import type { Problem } from '../seed/problem'
import { readPackage, type Seed } from '../seed/read'
import { type Edition, editionOf } from './edition'
import { loadDatabase } from './load'
import { loadedVersion } from './loaded-version'
import { keepTrouble } from './trouble'

/** A seed folder as it was found: what it holds and every problem of it. */
export type Examined = { seed: Seed; edition: Edition; problems: Problem[]; isSound: boolean }

export async function examine(folder: string): Promise<Examined> {
  const edition = await editionOf(folder)
  const { seed, problems: unread } = await readPackage(folder)
  const problems = [...unread, ...checkPackage(seed)]
  return { seed, edition, problems, isSound: problems.every(({ severity }) => severity !== 'error') }
}

/** What became of a folder: `kept` where the database stays as it was for the problems, `none` where there is none. */
export type Settled = { outcome: 'loaded' | 'current' | 'kept' | 'none'; seconds: number }

/** Loads a sound folder into the database file, or leaves that as it is and keeps the problems beside it for the pages. */
export function settle({ seed, edition, problems, isSound }: Examined, file: string): Settled {
  const started = performance.now()
  if (!isSound) {
    keepTrouble(file, problems)
    return { outcome: existsSync(file) ? 'kept' : 'none', seconds: 0 }
  }
  const isCurrent = loadedVersion(file) === edition.version
  if (!isCurrent) loadDatabase(seed, edition, file)
  keepTrouble(file, [])
  return { outcome: isCurrent ? 'current' : 'loaded', seconds: (performance.now() - started) / 1000 }
}
