import type { IncomingMessage, ServerResponse } from 'node:http'
import { readersName } from '../../_export/carried'
import { madeAt } from '../../_export/names'
import { type Handler, innerRequest } from './capture'
import { filePolicy, picturePolicy, safetyHeaders, strictTransport } from './policy'

/** The headers that what flows through may know. */
const passed = [
  ...['host', 'accept', 'accept-encoding', 'accept-language', 'cookie', 'content-type', 'content-length'],
  ...['if-none-match', 'if-match', 'if-range', 'range', 'origin', 'referer', 'last-event-id'],
  ...['sec-fetch-site', 'mcp-protocol-version', 'mcp-method', 'mcp-name'],
]

type Reader = {
  request: IncomingMessage
  response: ServerResponse
  isHttps: boolean
  /** The name by which our own proxy was asked. */
  forwardedHost: string | undefined
}

/** What was sent, and the address that is asked where it is another one. */
type Passed = { body?: Buffer; url?: string }

/** Lets an answer flow to the reader as it is made: a file, a stream, what a form does. */
export async function pass(
  handler: Handler,
  { request, response, isHttps, forwardedHost, body, url = request.url ?? '' }: Reader & Passed,
): Promise<void> {
  for (const [name, value] of Object.entries(safetyHeaders)) response.setHeader(name, value)
  const isPicture = /\.svg(?:\?|$)/.test(request.url ?? '')
  response.setHeader('Content-Security-Policy', isPicture ? picturePolicy : filePolicy)
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
  if (isHttps) response.setHeader('Strict-Transport-Security', strictTransport)
  const setHeader = response.setHeader.bind(response)
  response.setHeader = (name, value) => setHeader(readersName(name), value)
  const { method, headers } = request
  const given = {
    ...Object.fromEntries(passed.map((name) => [name, single(headers[name])])),
    'x-forwarded-proto': isHttps ? 'https' : 'http',
    'x-forwarded-host': forwardedHost,
  }
  await Promise.all([
    new Promise<void>((resolve) => response.once('close', resolve)),
    handler(innerRequest({ method, url: madeAt(url), headers: given, body }), response),
  ])
}

const single = (header: string | string[] | undefined) =>
  header === undefined ? undefined : [header].flat().join(', ')
