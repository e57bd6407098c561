import type { IncomingMessage } from 'node:http'
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

function networkOf(address: string): string {
  const mapped = address.replace(/^::ffff:(?=\d+\.)/i, '')
  return mapped.includes(':') ? mapped.split(':').slice(0, 4).join(':') : mapped
}
