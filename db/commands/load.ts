import { examine, settle } from '../examine'
import { report } from './report'

/** Checks the folder and loads it once; gives the exit code. */
export async function load(folder: string, file: string, notes: 'count' | 'list'): Promise<number> {
  const examined = await examine(folder)
  const settled = settle(examined, file)
  report(examined, settled, { file, notes })
  return examined.isSound ? 0 : 1
}
