/**
 * Where readers find this site, as links from outside and pictures say it: the address that its keeper gives, else the
 * first name that it answers to, else its own port.
 */
export function siteOrigin(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const { KERVAN_ORIGIN: origin, KERVAN_HOSTS: hosts, PORT: port } = environment
  if (origin) return new URL(origin).origin
  const [host] = (hosts ?? '').split(',').map((name) => name.trim())
  return host ? `https://${host}` : `http://localhost:${port || '3000'}`
}

/** The address of a page as a person types it. */
export const addressText = (path: string) => `${siteOrigin().replace(/^https?:\/\//, '')}${decodeURI(path)}`
