import { existsSync } from 'node:fs'
import { isReadOnly } from './disk'
import { recover } from './journal'
import { locked } from './lock'

/**
 * Runs some work on a folder while nobody saves into it, whole saves only behind it. Where the folder cannot be
 * written nobody does, and there is nothing to wait for.
 */
export async function holding<T>(folder: string, work: (canWrite: boolean) => Promise<T>): Promise<T> {
  if (!existsSync(folder)) return work(false)
  let isBegun = false
  try {
    return await locked(folder, async () => {
      await recover(folder)
      isBegun = true
      return work(true)
    })
  } catch (error) {
    if (isBegun || !isReadOnly(error)) throw error
    return work(false)
  }
}
