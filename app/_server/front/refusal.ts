import type { IncomingMessage } from 'node:http'
import { isSameSite } from '../../_edit/session/same-site'
import { posts } from './addresses'
import type { Settings } from './settings'

/** Why a request is not looked at any further. */
export type Refusal = {
  status: 400 | 403 | 404 | 405 | 413 | 414 | 421 | 429 | 500 | 503
  words: string
  headers?: Readonly<Record<string, string>>
}

const longestUrl = 2048
const forbiddenHeader = /^(?:next-action$|x-middleware-|x-invoke-)/

/** What is wrong with a request that needs no rendering to see, or undefined. */
export function findRefusal(request: IncomingMessage, settings: Settings): Refusal | undefined {
  const { method = '', url = '', headers } = request
  if (url.length > longestUrl) return { status: 414, words: `An address has ${longestUrl} letters at most.` }
  if (!isPlainAddress(url)) return { status: 400, words: 'This is not an address of this server.' }
  if (hasTwoNames(request)) return { status: 400, words: 'A request names one host.' }
  if (settings.hosts.length > 0 && !isServed(headers.host ?? '', settings.hosts))
    return { status: 421, words: 'This server does not answer to that name.' }
  for (const name in headers)
    if (forbiddenHeader.test(name)) return { status: 400, words: `The header ${name} is not taken here.` }
  if (url.startsWith('/_') && !url.startsWith('/_next/static/'))
    return { status: 404, words: 'There is nothing here.' }
  if (method === 'GET' || method === 'HEAD') return bodyRefusal(request, 0)
  return method === 'POST' ? postRefusal(request, url, settings) : methodRefusal('GET, HEAD')
}

function postRefusal(request: IncomingMessage, url: string, settings: Settings): Refusal | undefined {
  const taken = posts.get(url)
  if (!taken) return methodRefusal('GET, HEAD')
  const isProgram = request.headers.origin === undefined && request.headers['sec-fetch-site'] === undefined
  if (!(taken.fromPrograms && isProgram) && !isSameSite(request.headers, settings))
    return { status: 403, words: 'A form can be sent from a page of this site alone.' }
  return bodyRefusal(request, taken.bytes)
}

const methodRefusal = (allowed: string): Refusal => ({
  status: 405,
  words: `Here one can ${allowed}.`,
  headers: { Allow: allowed },
})

function bodyRefusal({ headers }: IncomingMessage, bytes: number): Refusal | undefined {
  const isTooLarge = Number(headers['content-length'] ?? 0) > bytes
  const isUnasked = bytes === 0 && headers['transfer-encoding'] !== undefined
  return isTooLarge || isUnasked ? tooLarge(bytes) : undefined
}

export const tooLarge = (bytes: number): Refusal => ({
  status: 413,
  words: `A body has ${bytes} bytes at most here.`,
  headers: { Connection: 'close' },
})

/**
 * A path on this server whose percent signs and letters are in order. Steps such as `..`, and what follows a `#`,
 * never leave a browser; here they would be endless names for one page.
 */
function isPlainAddress(url: string): boolean {
  if (!url.startsWith('/') || url.startsWith('//') || /[^!-~]|[\\#]/.test(url)) return false
  const [path = ''] = url.split('?', 1)
  if (!url.includes('%')) return !step.test(path)
  try {
    return !/[\0\\]/.test(decodeURIComponent(url)) && !step.test(decodeURIComponent(path))
  } catch (error) {
    if (error instanceof URIError) return false
    throw error
  }
}

const step = /\/\.\.?(?:\/|$)/

/** Node takes the first of two; who stands before it may have taken the other. */
function hasTwoNames({ rawHeaders }: IncomingMessage): boolean {
  let names = 0
  for (let i = 0; i < rawHeaders.length; i += 2) if (rawHeaders[i]?.toLowerCase() === 'host') names++
  return names > 1
}

/** A name in the list stands for every port, one with a port for that alone. */
function isServed(given: string, hosts: readonly string[]): boolean {
  const host = given.toLowerCase()
  return hosts.includes(host) || hosts.includes(host.replace(/:\d+$/, ''))
}
