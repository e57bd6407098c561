import { takeIn, turnAway } from '../examine'
import { report } from './report'

/** Checks the folder and loads it once; gives the exit code. */
export async function load(folder: string, file: string, notes: 'count' | 'list' | 'none'): Promise<number> {
  const { examined, settled } = await takeIn(folder, file)
  report(examined, settled ?? turnAway(examined, file), { file, notes })
  return examined.isSound ? 0 : 1
}
