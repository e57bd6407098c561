import { cookies } from 'next/headers'
import { Editor } from '../../../seed/editor'
import { secureSessionCookie, sessionCookie } from './cookie'
import { sessionOf } from './session-of'

/** The token that a request carries; over HTTPS only one that came by HTTPS counts. */
export function tokenOf(request: Request): string | undefined {
  const name = isHttps(request) ? secureSessionCookie : sessionCookie
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim().split('='))
  return pairs.find(([key]) => key === name)?.[1]
}

/** The editor who sent a request. */
export const editorOf = (request: Request): Editor | undefined => editorWith(tokenOf(request))

/** The editor for whom a page is made. */
export async function pageEditor(): Promise<Editor | undefined> {
  const kept = await cookies()
  return editorWith((kept.get(secureSessionCookie) ?? kept.get(sessionCookie))?.value)
}

export const isHttps = (request: Request): boolean => request.headers.get('x-forwarded-proto') === 'https'

function editorWith(token: string | undefined): Editor | undefined {
  const session = sessionOf(token)
  return session && new Editor(session.name)
}
