import { longestMs } from '../../../db/sessions'

/** The cookie of a session; with HTTPS under a name that no other host and no plain HTTP can set. */
export const sessionCookie = 'session'
export const secureSessionCookie = '__Host-session'

/** The value of Set-Cookie that keeps a token, or that forgets it. */
export function sessionCookieText(token: string | undefined, { isHttps }: { isHttps: boolean }): string {
  const name = isHttps ? secureSessionCookie : sessionCookie
  return [
    `${name}=${token ?? ''}`,
    'Path=/',
    `Max-Age=${token === undefined ? 0 : longestMs / 1000}`,
    'HttpOnly',
    'SameSite=Strict',
    ...(isHttps ? ['Secure'] : []),
  ].join('; ')
}
