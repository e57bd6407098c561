import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'
import type { Settings } from './settings'

/** Who asks: the peer, or whom our own proxy names last. Of an IPv6 address the network, which is one reader's. */
export function clientAddress(request: IncomingMessage, { isBehindProxy }: Settings): string {
  const peer = request.socket.remoteAddress ?? ''
  const named = isBehindProxy ? lastOf(request.headers['x-forwarded-for']) : undefined
  return networkOf(named ?? peer)
}

/** Whether the reader's own connection is encrypted, as far as we or our proxy know. */
export const isHttps = (request: IncomingMessage, { isBehindProxy }: Settings): boolean =>
  isBehindProxy && lastOf(request.headers['x-forwarded-proto']) === 'https'

/** The name by which our proxy was asked, where there is one. */
export const forwardedHost = (request: IncomingMessage, { isBehindProxy }: Settings): string | undefined =>
  isBehindProxy ? lastOf(request.headers['x-forwarded-host']) : undefined

/** Whether the request comes from this machine itself and through no proxy. */
export const isLocal = (request: IncomingMessage): boolean =>
  ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.socket.remoteAddress ?? '') &&
  request.headers['x-forwarded-for'] === undefined &&
  request.headers.forwarded === undefined

const lastOf = (header: string | string[] | undefined): string | undefined =>
  [header ?? []].flat().join(',').split(',').at(-1)?.trim() || undefined

/** An address as proxies write it, some with brackets and a port; of an IPv6 address the first half. */
function networkOf(given: string): string {
  const address = given.replace(/^\[(.*)\](?::\d+)?$/, '$1').replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1')
  if (!isIPv6(address)) return address
  const { hostname } = new URL(`http://[${address.replace(/%.*/, '')}]`)
  const [first = [], last = []] = hostname
    .slice(1, -1)
    .split('::')
    .map((half) => half.split(':').filter(Boolean))
  const groups = [...first, ...Array<string>(8 - first.length - last.length).fill('0'), ...last]
  const isMapped = groups.slice(0, 6).join(':') === '0:0:0:0:0:ffff'
  return groups.slice(0, isMapped ? 8 : 4).join(':')
}
