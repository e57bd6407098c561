import { editingFile } from '../../../db/editing-file'
import { findSession, type Session } from '../../../db/sessions'
import { holds } from './proof'

/** The session of a token, where it is one that holds; what is no token is not looked up. */
export function sessionOf(token: string | undefined): Session | undefined {
  const session = token && isToken(token) ? findSession(editingFile(), token) : undefined
  return session && holds(session) ? session : undefined
}

const isToken = (text: string) => /^[\w-]{43}$/.test(text)
