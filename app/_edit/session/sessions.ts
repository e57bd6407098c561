import { createHash, randomBytes } from 'node:crypto'

/** Who is signed in, since when, and when last seen. */
export type Session = { name: string; begun: number; seen: number }

/** The sessions by the digest of their token: who reads the memory of the server still has no token. */
export type Sessions = Map<string, Session>

export const idleMs = 2 * 3_600_000
export const longestMs = 12 * 3_600_000
const mostSessions = 1000

declare global {
  var kervanSessions: Sessions | undefined
}

/** One for the process: the server and the pages that Next bundled are separate modules, and see the same. */
export const sessions = (): Sessions => {
  globalThis.kervanSessions ??= new Map()
  return globalThis.kervanSessions
}

/** Begins a session and gives its token, which is kept nowhere. */
export function beginSession(kept: Sessions, name: string, now = Date.now()): string {
  for (const [digest, session] of kept) if (isOver(session, now)) kept.delete(digest)
  const [oldest] = kept.keys()
  if (kept.size >= mostSessions && oldest !== undefined) kept.delete(oldest)
  const token = randomBytes(32).toString('base64url')
  kept.set(digestOf(token), { name, begun: now, seen: now })
  return token
}

/** The session of a token, which is thereby seen; undefined where it is over or was never begun. */
export function findSession(kept: Sessions, token: string, now = Date.now()): Session | undefined {
  const digest = digestOf(token)
  const session = kept.get(digest)
  if (!session) return undefined
  if (isOver(session, now)) {
    kept.delete(digest)
    return undefined
  }
  session.seen = now
  return session
}

export const endSession = (kept: Sessions, token: string): boolean => kept.delete(digestOf(token))

/** Ends every session of a name, on every machine. */
export function endSessionsOf(kept: Sessions, name: string): void {
  for (const [digest, session] of kept) if (session.name === name) kept.delete(digest)
}

export const digestOf = (token: string) => createHash('sha256').update(token).digest('base64url')

const isOver = ({ begun, seen }: Session, now: number) => now - seen >= idleMs || now - begun >= longestMs
