import type { IncomingMessage, ServerResponse } from 'node:http'
import { bodyIn, chosenEncoding } from './encodings'
import type { Kept } from './kept'
import { filePolicy, safetyHeaders, strictTransport } from './policy'
import type { Refusal } from './refusal'

/** Sends a finished response in the reader's encoding; 304 where the reader has it, no body for HEAD. */
export async function sendKept(
  kept: Kept,
  { request, response, isHttps }: { request: IncomingMessage; response: ServerResponse; isHttps: boolean },
): Promise<void> {
  const encoding = chosenEncoding(kept.bodies, request.headers['accept-encoding'])
  const headers = isHttps
    ? [...kept.headers[encoding], 'Strict-Transport-Security', strictTransport]
    : [...kept.headers[encoding]]
  if (kept.status === 200 && holds(request.headers['if-none-match'], kept.etags[encoding])) {
    response.writeHead(304, headers)
    response.end()
    return
  }
  const body = await bodyIn(kept.bodies, encoding)
  headers.push('Content-Length', String(body.length))
  response.writeHead(kept.status, headers)
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Whether one of the tags in an If-None-Match header is that of the response; weak ones count as well. */
function holds(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  if (header === etag || header.trim() === '*') return true
  return header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}

/** Says no in words. */
export function sendRefusal({ status, words, headers }: Refusal, response: ServerResponse): void {
  const body = `${words}\n`
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    ...safetyHeaders,
    'Content-Security-Policy': filePolicy,
    ...headers,
  })
  response.end(body)
}
