import { followFolder } from '../follow'
import { report } from './report'

/** Loads the folder whenever it changes, until the process is ended or the server that began it is gone. */
export async function follow(folder: string, file: string): Promise<number> {
  const end = new AbortController()
  process.once('disconnect', () => end.abort())
  const isAlone = process.send === undefined
  if (isAlone) console.log(`following ${folder}; Ctrl+C ends it`)
  await followFolder(folder, file, {
    signal: end.signal,
    tell(examined, settled) {
      process.send?.(settled.outcome)
      if (settled.outcome !== 'current' || examined.problems.length > 0 || isAlone)
        report(examined, settled, { file, notes: 'none' })
    },
    fail: (error) => console.error(error.message),
  })
  return 0
}
