import type { IncomingMessage } from 'node:http'
import type { Settings } from './settings'

/**
 * Whether a form comes from a page of our own, as the browser says it: by Sec-Fetch-Site, and where that is not sent
 * (no HTTPS, older browsers) by Origin. Who says neither is refused.
 */
export function isSameSite({ headers }: IncomingMessage, { isBehindProxy }: Settings): boolean {
  const fetchSite = headers['sec-fetch-site']
  if (fetchSite !== undefined && fetchSite !== 'same-origin') return false
  if (headers.origin === undefined) return fetchSite === 'same-origin'
  if (!URL.canParse(headers.origin)) return false
  const forwarded = isBehindProxy ? headers['x-forwarded-host'] : undefined
  return new URL(headers.origin).host === (forwarded ?? headers.host)
}
