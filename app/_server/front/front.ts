import type { IncomingMessage, ServerResponse } from 'node:http'
import { asOf } from '../../../db/as-of'
import type { ViewedAt } from '../as-of'
import { posts } from './addresses'
import { bodyOf, isReadable } from './body'
import type { Handler } from './capture'
import { clientAddress, forwardedHost, isHttps } from './client'
import { dayRefusal } from './day-refusal'
import { gate, Overload } from './gate'
import { type Limit, limits, noLimits } from './limits'
import { type LiveFeed, liveAddress } from './live'
import type { RequestLog } from './log'
import { meters, type Outcome } from './meters'
import { missingPage } from './missing-page'
import { type OwnPages, ownPages } from './own-pages'
import { pageOf } from './page'
import { pageCache } from './page-cache'
import { pass } from './pass'
import { findRefusal, tooLarge } from './refusal'
import { failure, overload, tooMany, unreadable } from './refusals'
import { sendPart, sendRefusal } from './send'
import type { Settings } from './settings'
import { shares } from './shares'
import { type Target, targetOf } from './target'

export type FrontOptions = {
  handler: Handler
  settings: Settings
  /** Tells one state of the data from the next. */
  state: () => string | undefined
  /** The name that the pages believe to have, whatever a reader calls them. */
  host: string
  /** Whether a token is that of somebody who is signed in: only such a one gets pages of their own. */
  isSession: (token: string) => boolean
  edition: OwnPages['edition']
  /** Finds the figures of a day. */
  viewedAt: ViewedAt
  live: LiveFeed
  log?: RequestLog
}

/** What stands between the readers and Next: it refuses, limits, keeps finished pages, and adds the headers. */
export function front({
  handler,
  settings,
  state,
  host,
  isSession,
  edition,
  viewedAt,
  live,
  log = () => {},
}: FrontOptions) {
  const renders = gate({ running: 4, waiting: 100, patienceMs: 5000 })
  const flows = gate({ running: 64, waiting: 0, patienceMs: 0 })
  const flowing = shares(settings.hasLimits ? 16 : Number.POSITIVE_INFINITY)
  const cache = pageCache({ bytes: settings.cacheBytes, gate: renders, state: () => state() ?? 'none' })
  const takeOne = settings.hasLimits ? limits() : noLimits
  const meter = meters({ cache, renders, live })
  const own = ownPages({ meter, edition, settings })
  const known = { host, isSession }
  let isStopping = false
  let warmState: string | undefined

  function listener(request: IncomingMessage, response: ServerResponse): void {
    const exchange: Exchange = {
      ...{ request, response, started: performance.now(), outcome: 'hit' },
      isHttps: isHttps(request, settings),
    }
    response.once('close', () => end(exchange))
    try {
      answer(exchange)?.catch((error: unknown) => fail(error, exchange))
    } catch (error) {
      fail(error, exchange)
    }
  }

  function end({ request, response, started, outcome: become }: Exchange): void {
    const isLeft = !response.writableFinished && become !== 'failed' && become !== 'live'
    const outcome = isLeft ? 'left' : become
    const milliseconds = performance.now() - started
    const { method = '', url = '' } = request
    meter.count(outcome, response.statusCode, milliseconds / 1000)
    log({ method, path: url.split('?', 1)[0] ?? '', status: response.statusCode, outcome, milliseconds })
  }

  /** Answers at once where the page is at hand: promises would cost more than all the rest. */
  function answer(exchange: Exchange): Promise<void> | undefined {
    const { request } = exchange
    if (own.takes(request)) {
      exchange.outcome = 'own'
      return own.answer(exchange, { isStopping, isWarm: warmState !== undefined })
    }
    const refusal = isStopping ? overload : findRefusal(request, settings)
    if (refusal) {
      exchange.outcome = isStopping ? 'overload' : 'refused'
      sendRefusal(refusal, exchange)
      return undefined
    }
    if (request.url === liveAddress && request.method !== 'POST') {
      exchange.outcome = 'live'
      live.answer(exchange, clientAddress(request, settings))
      return undefined
    }
    if (request.method === 'POST') return post(exchange)
    const target = targetOf(request, known)
    const ready = target.isShared && !target.limit ? cache.find(target) : undefined
    return ready ? sendPart(target, ready, exchange) : make(target, exchange)
  }

  async function make(target: Target, exchange: Exchange): Promise<void> {
    if (target.limit && !(await isAllowed(target.limit, exchange))) return
    if (target.asOf === undefined) return makeNow(target, exchange)
    const view = await viewedAt(target.asOf, target.url, () => isAllowed('days', exchange))
    if (!view) return
    const refusal = target.address.kind === 'data' ? dayRefusal(view) : undefined
    if (!refusal) return asOf().run(view, () => makeNow(target, exchange))
    exchange.outcome = 'refused'
    sendRefusal(refusal, exchange)
  }

  async function makeNow(target: Target, exchange: Exchange): Promise<void> {
    if (target.address.kind === 'data') {
      exchange.outcome = 'passed'
      const flow = () => flows.run(() => passOn(exchange, { url: target.url }))
      if (!(await flowing.run(clientAddress(exchange.request, settings), flow))) slowDown(2, exchange)
      return
    }
    const { kept, outcome } = await render(target)
    exchange.outcome = outcome
    const isMissing = kept.status === 404 && target.headers.rsc === undefined
    const told = isMissing ? { ...(await render(missingPage(target, known))).kept, status: 404 } : kept
    await sendPart(target, told, exchange)
  }

  const passOn = (exchange: Exchange, given: { body?: Buffer; url?: string }) =>
    pass(handler, { ...exchange, ...given, forwardedHost: forwardedHost(exchange.request, settings) })

  async function render(target: Target) {
    const page = pageOf(handler, target, meter.countBlocked)
    return target.isShared ? await cache.get(page) : await cache.makeFor(page)
  }

  async function post(exchange: Exchange): Promise<void> {
    const { request } = exchange
    const { bytes = 0, limit, takesJson } = posts.get(request.url ?? '') ?? {}
    if (limit && !(await isAllowed(limit, exchange))) return
    const body = await bodyOf(request, bytes)
    const isTaken = body && (await isReadable(body, request.headers['content-type'], { takesJson }))
    exchange.outcome = isTaken ? 'passed' : 'refused'
    if (isTaken) await renders.run(() => passOn(exchange, { body }))
    else sendRefusal(body ? unreadable : tooLarge(bytes), exchange)
  }

  async function isAllowed(limit: Limit, exchange: Exchange): Promise<boolean> {
    const seconds = await takeOne(limit, clientAddress(exchange.request, settings))
    if (seconds !== undefined) slowDown(seconds, exchange)
    return seconds === undefined
  }

  function slowDown(seconds: number, exchange: Exchange): void {
    exchange.outcome = 'limited'
    sendRefusal(tooMany(seconds), exchange)
  }

  /** Makes pages before anybody asks for them, where the data is in a state that this was not done for. */
  async function warm(urls: readonly string[]): Promise<void> {
    const current = state()
    if (current === undefined || current === warmState) return
    for (const url of urls)
      await cache.get(pageOf(handler, targetOf({ url, headers: {} }, known), meter.countBlocked))
    warmState = current
  }

  /** From now on whoever still comes is sent away. */
  const stop = () => {
    isStopping = true
    live.stop()
  }

  return { listener, warm, stop }
}

/** What went wrong goes to the log and not to the reader; what was begun is cut, so that it never looks whole. */
function fail(error: unknown, exchange: Exchange): void {
  const { request, response } = exchange
  const isOverload = error instanceof Overload
  const isLeft = request.destroyed && !request.complete
  if (!isOverload && !isLeft) console.error(error)
  if (response.headersSent) response.destroy()
  else sendRefusal(isOverload ? overload : failure, exchange)
  exchange.outcome = isOverload ? 'overload' : 'failed'
}

type Exchange = {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly isHttps: boolean
  readonly started: number
  /** What has become of the request so far. */
  outcome: Outcome
}
