import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AsOf } from '../../db/as-of'
import { database } from '../../db/client'
import { clearDays, dayFile } from '../../db/day'
import { findEdition } from '../../db/queries/edition'
import { revisionMoments } from '../../db/queries/moments'
import { findPeriod } from '../../stats/period'
import { gate } from './front/gate'

/** Undefined where the figures of the day would have to be made first and may not be. */
export type ViewedAt = (
  asked: string,
  now: string,
  mayMake: () => Promise<boolean>,
) => Promise<AsOf | undefined>

/** Finds the database of a day, which is made where it is not there: one at a time, in a process of its own. */
export function daysOf(served: string): ViewedAt {
  const builds = gate({ running: 1, waiting: 8, patienceMs: 20_000 })
  const coming = new Map<string, Promise<boolean>>()

  const isThere = (file: string) => coming.has(file) || existsSync(file)

  async function made(file: string, moment: string, version: string): Promise<boolean> {
    if (existsSync(file)) return true
    const begun = coming.get(file)
    if (begun) return begun
    const work = builds.run(() => build(served, moment, file)).finally(() => coming.delete(file))
    coming.set(file, work)
    const isMade = await work
    if (isMade) await clearDays(served, version)
    return isMade
  }

  return async (asked, now, mayMake) => {
    const outcome = (outcome: AsOf['outcome'], file?: string): AsOf => ({ asked, now, outcome, file })
    const day = findPeriod(asked)
    if (day?.frequency !== 'D' || asked.length !== '2026-05-01'.length) return outcome('invalid')
    const db = database()
    const [moments, { version }] = await Promise.all([revisionMoments(db), findEdition(db)])
    const moment = `${asked}T23:59:59.999Z`
    const later = moments.filter(({ at }) => at > moment).map(({ revision }) => revision)
    if (later.length === 0) return outcome('shown')
    const file = dayFile(served, version, later)
    if (!isThere(file) && !(await mayMake())) return undefined
    if (!(await made(file, moment, version))) return outcome('unknown')
    return outcome(later.length === moments.length ? 'earliest' : 'shown', file)
  }
}

const command = fileURLToPath(new URL('../../db/day-command.ts', import.meta.url))
const notSound = 3

function build(served: string, moment: string, file: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', command, served, moment, file], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0 || code === notSound) resolve(code === 0)
      else reject(new Error(`the database of ${moment} could not be made`))
    })
  })
}
