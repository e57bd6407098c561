import type { ServerResponse } from 'node:http'
import { ownHeaders } from './policy'
import type { Reader } from './send'

export const liveAddress = '/live'

/** At most so many open pages are told of new figures; the others find them when they are loaded again. */
const most = { all: 2000, ofOneAddress: 50 }
const heartbeatMs = 25_000

/** Tells open pages, as server-sent events, which version of the figures is served. */
export function liveFeed(version: () => string) {
  const readers = new Map<ServerResponse, string>()
  let told: string | undefined
  const heartbeat = setInterval(() => sendAll(':\n\n'), heartbeatMs).unref()

  function answer({ request, response, isHttps }: Reader, address: string): void {
    const headers = { 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no', ...ownHeaders(isHttps) }
    const isFull =
      readers.size >= most.all ||
      [...readers.values()].filter((one) => one === address).length >= most.ofOneAddress
    // A browser that is answered 204 does not ask again; anything else it would.
    if (isFull) {
      response.writeHead(204, headers).end()
      return
    }
    response.writeHead(200, { ...headers, 'Content-Type': 'text/event-stream' })
    if (request.method === 'HEAD') {
      response.end()
      return
    }
    readers.set(response, address)
    response.once('close', () => readers.delete(response))
    response.write(`retry: 3000\n${eventOf(version())}`)
  }

  /** Tells everybody, where the version is another than before. */
  function look(): void {
    const now = version()
    if (told !== undefined && now !== told) sendAll(eventOf(now))
    told = now
  }

  /** A reader who takes nothing is let go: what waits for him must not pile up. */
  function sendAll(text: string): void {
    for (const response of readers.keys())
      if (response.writableNeedDrain) response.destroy()
      else response.write(text)
  }

  function stop(): void {
    clearInterval(heartbeat)
    for (const response of readers.keys()) response.end()
  }

  return { answer, look, stop, open: () => readers.size }
}

export type LiveFeed = ReturnType<typeof liveFeed>

const eventOf = (version: string) => `data: ${version}\n\n`
