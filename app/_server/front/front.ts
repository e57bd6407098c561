import type { IncomingMessage, ServerResponse } from 'node:http'
import { posts } from './addresses'
import { bodyOf } from './body'
import type { Handler } from './capture'
import { clientAddress, isHttps } from './client'
import { gate, Overload } from './gate'
import { type Limit, limits, noLimits } from './limits'
import type { RequestLog } from './log'
import { meters, type Outcome } from './meters'
import { type OwnPages, ownPages } from './own-pages'
import { pageOf } from './page'
import { pageCache } from './page-cache'
import { pass } from './pass'
import { findRefusal, type Refusal, tooLarge } from './refusal'
import { sendKept, sendRefusal } from './send'
import type { Settings } from './settings'
import { targetOf } from './target'

export type FrontOptions = {
  handler: Handler
  settings: Settings
  /** Tells one state of the data from the next. */
  state: () => string | undefined
  /** The name that the pages believe to have, whatever a reader calls them. */
  host: string
  edition: OwnPages['edition']
  log?: RequestLog
}

/** What stands between the readers and Next: it refuses, limits, keeps finished pages, and adds the headers. */
export function front({ handler, settings, state, host, edition, log = () => {} }: FrontOptions) {
  const renders = gate({ running: 4, waiting: 100, patienceMs: 5000 })
  const flows = gate({ running: 64, waiting: 0, patienceMs: 0 })
  const cache = pageCache({ bytes: settings.cacheBytes, gate: renders, state: () => state() ?? 'none' })
  const takeOne = settings.hasLimits ? limits() : noLimits
  const meter = meters({ cache, renders })
  const own = ownPages({ meter, edition, settings })
  let isStopping = false
  let warmState: string | undefined

  async function listener(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const started = performance.now()
    const ended = new Promise<void>((resolve) => response.once('close', resolve))
    const outcome = await answer(request, response).catch((error: unknown) => answerFault(error, response))
    await ended
    const milliseconds = performance.now() - started
    const { method = '', url = '' } = request
    meter.count(outcome, response.statusCode, milliseconds / 1000)
    log({ method, path: url.split('?', 1)[0] ?? '', status: response.statusCode, outcome, milliseconds })
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<Outcome> {
    if (await own.answer(request, response, { isStopping, isWarm: warmState !== undefined })) return 'own'
    if (isStopping) throw new Overload('stopping')
    const refusal = findRefusal(request, settings)
    if (refusal) {
      sendRefusal(refusal, response)
      return 'refused'
    }
    const reader = { request, response, isHttps: isHttps(request, settings) }
    if (request.method === 'POST') return post(reader)
    const target = targetOf(request, host)
    if (target.limit && !(await isAllowed(target.limit, reader))) return 'limited'
    if (target.address.kind === 'data') {
      await flows.run(() => pass(handler, reader))
      return 'passed'
    }
    const page = pageOf(handler, target, meter.countBlocked)
    const { kept, outcome } = target.isShared ? await cache.get(page) : await cache.makeFor(page)
    await sendKept(kept, reader)
    return outcome
  }

  async function post(reader: Reader): Promise<Outcome> {
    const { bytes = 0, limit } = posts.get(reader.request.url ?? '') ?? {}
    if (limit && !(await isAllowed(limit, reader))) return 'limited'
    const body = await bodyOf(reader.request, bytes)
    if (body === undefined) {
      sendRefusal(tooLarge(bytes), reader.response)
      return 'refused'
    }
    await renders.run(() => pass(handler, { ...reader, body }))
    return 'passed'
  }

  async function isAllowed(limit: Limit, { request, response }: Reader): Promise<boolean> {
    const seconds = await takeOne(limit, clientAddress(request, settings))
    if (seconds !== undefined) sendRefusal(tooMany(seconds), response)
    return seconds === undefined
  }

  /** Makes pages before anybody asks for them, where the data is in a state that this was not done for. */
  async function warm(urls: readonly string[]): Promise<void> {
    const current = state()
    if (current === warmState) return
    for (const url of urls)
      await cache.get(pageOf(handler, targetOf({ url, headers: {} }, host), meter.countBlocked))
    warmState = current
  }

  /** From now on whoever still comes is sent away. */
  const stop = () => {
    isStopping = true
  }

  return { listener, warm, stop }
}

/** What went wrong goes to the log and not to the reader; what was begun is cut, so that it never looks whole. */
function answerFault(error: unknown, response: ServerResponse): Outcome {
  const isOverload = error instanceof Overload
  if (!isOverload) console.error(error)
  if (response.headersSent) response.destroy()
  else sendRefusal(isOverload ? overload : failure, response)
  return isOverload ? 'overload' : 'failed'
}

type Reader = { request: IncomingMessage; response: ServerResponse; isHttps: boolean }

const overload: Refusal = {
  status: 503,
  words: 'Too much is asked for at the moment. Try again in a few seconds.',
  headers: { 'Retry-After': '2', Connection: 'close' },
}

const failure: Refusal = {
  status: 500,
  words: 'This could not be made. The fault is ours and has been noted.',
}

const tooMany = (seconds: number): Refusal => ({
  status: 429,
  words: `Too many at once. Go on in ${seconds} s.`,
  headers: { 'Retry-After': String(seconds) },
})
