import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { tableFiles } from '../seed/files'
import { type Examined, type Settled, takeIn, turnAway } from './examine'

const lookEveryMs = 100
/** A save is over when the files look the same for so long. */
const stillForMs = 30

type Follower = {
  /** What was found and what became of it, whenever that is something new. */
  tell: (examined: Examined, settled: Settled) => void
  /** The folder could not be read at all. */
  fail: (error: Error) => void
  signal?: AbortSignal
  /** How long problems must last. */
  holdMs?: number
}

/**
 * Loads a seed folder each time that it has changed and then kept still for a moment, until the signal. Problems are
 * believed only when they last: they may be those of a file that is being written.
 */
export async function followFolder(
  folder: string,
  file: string,
  { tell, fail, signal, holdMs = 400 }: Follower,
) {
  let last: string | undefined
  let done: string | undefined
  while (!signal?.aborted) {
    const mark = await folderMark(folder)
    if (mark === last && mark !== done) done = await act(mark)
    const isMoving = mark !== last
    last = mark
    await wait(isMoving ? stillForMs : lookEveryMs)
  }

  async function act(mark: string): Promise<string | undefined> {
    const taken = await takeIn(folder, file).catch((error: Error) => error)
    const isBelieved = 'settled' in taken && taken.settled !== undefined
    if (!isBelieved && (await hasChanged(mark))) return undefined
    if (taken instanceof Error) fail(taken)
    else tell(taken.examined, taken.settled ?? turnAway(taken.examined, file))
    return mark
  }

  async function hasChanged(mark: string): Promise<boolean> {
    await wait(holdMs)
    return (await folderMark(folder)) !== mark
  }
}

/**
 * What the tables of a folder look like from outside: while it is the same, so are they. Looking finds what watchers
 * lose: a folder that is replaced, a disk of another machine.
 */
export async function folderMark(folder: string): Promise<string> {
  const names = await tableFiles(folder).catch(unlessMissing)
  const marks = await Promise.all([...names, 'datapackage.json'].map((name) => fileMark(folder, name)))
  return marks.join('\n')
}

async function fileMark(folder: string, name: string): Promise<string> {
  const found = await stat(join(folder, name)).catch(unlessMissing)
  return 'ino' in found ? `${name} ${found.ino} ${found.size} ${found.mtimeMs} ${found.ctimeMs}` : `${name} –`
}

function unlessMissing(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return []
  throw error
}
