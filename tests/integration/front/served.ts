import { createServer, type IncomingHttpHeaders, request } from 'node:http'
import { onTestFinished } from 'vitest'
import type { Handler } from '../../../app/_server/front/capture'
import { type FrontOptions, front } from '../../../app/_server/front/front'
import { liveFeed } from '../../../app/_server/front/live'
import { readSettings } from '../../../app/_server/front/settings'

export type Answer = { status: number; headers: IncomingHttpHeaders; bytes: Buffer; text: string }
export type Ask = (path: string, given?: Given) => Promise<Answer>
type Given = { method?: string; headers?: Record<string, string>; body?: string | Buffer }

/** A server with the front before a handler that stands in for Next, until the test ends. */
export async function served(
  handler: Handler,
  environment: Record<string, string> = {},
  options: Partial<FrontOptions> = {},
) {
  const { listener, warm, stop } = front({
    handler,
    settings: readSettings(environment),
    state: () => 'first',
    host: 'localhost:3000',
    isSession: () => false,
    edition: async () => ({ version: 'a1', changedAt: new Date().toISOString() }),
    viewedAt: async (asked, now) => ({ asked, now, file: undefined, outcome: 'shown' }),
    live: liveFeed(() => 'a1'),
    ...options,
  })
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { ask: asker(address.port), port: address.port, warm, stop }
}

/** Asks a port of this machine, without the politeness of `fetch`: any header and any path goes out as it is. */
export const asker =
  (port: number): Ask =>
  (path, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const asked = request({ port, host: '127.0.0.1', path, method, headers, agent: false }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('error', reject)
        response.on('end', () => {
          const bytes = Buffer.concat(parts)
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            bytes,
            text: bytes.toString('utf8'),
          })
        })
      })
      asked.on('error', reject)
      asked.end(body)
    })

/** A handler that answers every page with a text, and the list of the addresses that it was asked for. */
export function page(text: (url: string) => string, type = 'text/html; charset=utf-8') {
  const asked: string[] = []
  const handler: Handler = async (incoming, response) => {
    const url = incoming.url ?? ''
    asked.push(url)
    await new Promise((resolve) => setTimeout(resolve, 5))
    response.setHeader('Content-Type', type)
    response.end(text(url))
  }
  return { handler, asked }
}

/** A handler that answers everything, and the list of the addresses that it was asked for. */
export const counted = () => {
  const asked: string[] = []
  return {
    asked,
    handler: async (request: { url?: string }, response: { end(text: string): unknown }) => {
      asked.push(request.url ?? '')
      response.end('page')
    },
  }
}
