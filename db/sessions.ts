import { createHash, randomBytes } from 'node:crypto'
import type { EditingFile } from './editing-file'

/** Who is signed in, and a digest of that by which the name was believed. */
export type Session = { name: string; proof: string }

export const idleMs = 2 * 3_600_000
export const longestMs = 12 * 3_600_000
const mostSessions = 1000
const seenEveryMs = 10_000

/** Begins a session and gives its token, which is kept nowhere: who reads the file still has none. */
export function beginSession(kept: EditingFile, { name, proof }: Session, now = Date.now()): string {
  const token = randomBytes(32).toString('base64url')
  kept.prepare('delete from session where seen <= ? or begun <= ?').run(now - idleMs, now - longestMs)
  kept
    .prepare(
      'delete from session where digest in (select digest from session order by rowid desc limit -1 offset ?)',
    )
    .run(mostSessions - 1)
  kept.prepare('insert into session values (?, ?, ?, ?, ?)').run(digestOf(token), name, proof, now, now)
  return token
}

type Row = Session & { begun: number; seen: number }

/** The session of a token, which is thereby seen; undefined where it is over or was never begun. */
export function findSession(kept: EditingFile, token: string, now = Date.now()): Session | undefined {
  const digest = digestOf(token)
  const found = kept
    .prepare<[string], Row>('select name, proof, begun, seen from session where digest = ?')
    .get(digest)
  if (!found) return undefined
  const { name, proof, begun, seen } = found
  if (now - seen >= idleMs || now - begun >= longestMs) {
    endSession(kept, token)
    return undefined
  }
  if (now - seen >= seenEveryMs) kept.prepare('update session set seen = ? where digest = ?').run(now, digest)
  return { name, proof }
}

export const endSession = (kept: EditingFile, token: string): boolean =>
  kept.prepare('delete from session where digest = ?').run(digestOf(token)).changes > 0

/** Ends every session of a name, on every machine. */
export function endSessionsOf(kept: EditingFile, name: string): void {
  kept.prepare('delete from session where name = ?').run(name)
}

export const digestOf = (token: string) => createHash('sha256').update(token).digest('base64url')
