import type { IncomingMessage, ServerResponse } from 'node:http'
import { bodyIn, chosenEncoding } from './encodings'
import type { Kept } from './kept'
import { ownHeaders, strictTransport } from './policy'
import type { Refusal } from './refusal'
import { nothingBeside } from './refusals'
import type { Target } from './target'

export type Reader = { request: IncomingMessage; response: ServerResponse; isHttps: boolean }

/** Sends a page, or what is kept beside it where that is asked for. */
export function sendPart({ isBeside }: Target, page: Kept, reader: Reader): Promise<void> | undefined {
  const part = isBeside ? page.beside : page
  if (part) return sendKept(part, reader)
  sendRefusal(nothingBeside, reader)
  return undefined
}

/**
 * Sends a finished response in the reader's encoding; 304 where the reader has it, no body for HEAD. Gives a promise
 * only where compression has to be taken off first.
 */
function sendKept(kept: Kept, reader: Reader): Promise<void> | undefined {
  const { request, response, isHttps } = reader
  const encoding = chosenEncoding(kept.bodies, request.headers['accept-encoding'])
  const headers = [...kept.headers[encoding]]
  if (isHttps) headers.push('Strict-Transport-Security', strictTransport)
  if (kept.status === 200 && holds(request.headers['if-none-match'], kept.etags[encoding])) {
    response.writeHead(304, headers)
    response.end()
    return undefined
  }
  const body = bodyIn(kept.bodies, encoding)
  if (body instanceof Promise) return body.then((plain) => sendBody(plain, headers, kept.status, reader))
  sendBody(body, headers, kept.status, reader)
  return undefined
}

function sendBody(body: Buffer, headers: string[], status: number, { request, response }: Reader): void {
  headers.push('Content-Length', String(body.length))
  response.writeHead(status, headers)
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Whether one of the tags in an If-None-Match header is that of the response; weak ones count as well. */
function holds(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  if (header === etag || header.trim() === '*') return true
  return header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}

/** Says no in words. */
export function sendRefusal(
  { status, words, headers }: Refusal,
  { response, isHttps }: Pick<Reader, 'response' | 'isHttps'>,
): void {
  const body = `${words}\n`
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    ...ownHeaders(isHttps),
    ...headers,
  })
  response.end(body)
}
