type Headers = Readonly<Record<string, string | string[] | undefined>>

/**
 * Whether a form comes from a page of our own, as the browser says it: by Sec-Fetch-Site, and where that is not sent
 * (no HTTPS, older browsers) by Origin. Who says neither is refused.
 */
export function isSameSite(headers: Headers, { isBehindProxy }: { isBehindProxy: boolean }): boolean {
  const fetchSite = headers['sec-fetch-site']
  if (fetchSite !== undefined && fetchSite !== 'same-origin') return false
  const origin = single(headers.origin)
  if (origin === undefined) return fetchSite === 'same-origin'
  if (!URL.canParse(origin)) return false
  const forwarded = isBehindProxy ? headers['x-forwarded-host'] : undefined
  return new URL(origin).host === single(forwarded ?? headers.host)
}

const single = (header: string | string[] | undefined) => [header].flat()[0]
