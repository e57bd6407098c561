import { Unfinished } from './journal'
import { Busy } from './lock'
import type { Refused } from './outcome'

/** Answers in words what the disk or other writers refuse; any other fault is thrown on. */
export async function refusedByDisk<T>(work: () => Promise<T>): Promise<T | Refused> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Busy)
      return { outcome: 'busy', words: 'Others are saving at the moment. Nothing was saved; try again.' }
    const isKept = error instanceof Unfinished
    const reason = reasonOf(isKept ? error.cause : error)
    if (!reason) throw error
    const words = isKept ? kept : `${cause[reason]} Nothing was saved, and nothing was changed.`
    return { outcome: 'disk', reason, isKept, words }
  }
}

const cause = {
  full: 'The disk is full.',
  'read-only': 'The seed folder cannot be written.',
  broken: 'The disk reports a fault.',
} as const

const kept =
  'The change is safe on the disk, but the disk does not let it be put in place. That is done as soon as it does.'

const reasons: Readonly<Record<string, keyof typeof cause>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  SQLITE_FULL: 'full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  SQLITE_CANTOPEN: 'read-only',
  SQLITE_READONLY: 'read-only',
  EIO: 'broken',
}

function reasonOf(error: unknown): keyof typeof cause | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return code.startsWith('SQLITE_IOERR') ? 'broken' : reasons[code]
}

/** What the disk has against a load, in words; undefined where the fault is another. */
export function diskFault(error: unknown): string | undefined {
  const reason = reasonOf(error)
  return reason === 'full' || reason === 'broken' ? cause[reason] : undefined
}

export const isReadOnly = (error: unknown): boolean => reasonOf(error) === 'read-only'
