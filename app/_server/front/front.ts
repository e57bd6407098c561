import type { IncomingMessage, ServerResponse } from 'node:http'
import { asOf } from '../../../db/as-of'
import { defaultLocale, locales } from '../../_i18n/locales'
import type { ViewedAt } from '../as-of'
import { posts } from './addresses'
import { bodyOf, isReadable } from './body'
import type { Handler } from './capture'
import { clientAddress, forwardedHost, isHttps } from './client'
import { gate, Overload } from './gate'
import { type Limit, limits, noLimits } from './limits'
import { type LiveFeed, liveAddress } from './live'
import type { RequestLog } from './log'
import { meters, type Outcome } from './meters'
import { type OwnPages, ownPages } from './own-pages'
import { pageOf } from './page'
import { pageCache } from './page-cache'
import { pass } from './pass'
import { findRefusal, type Refusal, tooLarge } from './refusal'
import { sendKept, sendRefusal } from './send'
import type { Settings } from './settings'
import { type Target, targetOf } from './target'

export type FrontOptions = {
  handler: Handler
  settings: Settings
  /** Tells one state of the data from the next. */
  state: () => string | undefined
  /** The name that the pages believe to have, whatever a reader calls them. */
  host: string
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
  edition,
  viewedAt,
  live,
  log = () => {},
}: FrontOptions) {
  const renders = gate({ running: 4, waiting: 100, patienceMs: 5000 })
  const flows = gate({ running: 64, waiting: 0, patienceMs: 0 })
  const cache = pageCache({ bytes: settings.cacheBytes, gate: renders, state: () => state() ?? 'none' })
  const takeOne = settings.hasLimits ? limits() : noLimits
  const meter = meters({ cache, renders, live })
  const own = ownPages({ meter, edition, settings })
  let isStopping = false
  let warmState: string | undefined

  function listener(request: IncomingMessage, response: ServerResponse): void {
    const started = performance.now()
    let outcome: Outcome = 'hit'
    response.once('close', () => {
      const milliseconds = performance.now() - started
      const { method = '', url = '' } = request
      meter.count(outcome, response.statusCode, milliseconds / 1000)
      log({ method, path: url.split('?', 1)[0] ?? '', status: response.statusCode, outcome, milliseconds })
    })
    const become = (final: Outcome) => {
      outcome = final
    }
    const fail = (error: unknown) => become(answerFault(error, response))
    try {
      answer(request, response, become)?.catch(fail)
    } catch (error) {
      fail(error)
    }
  }

  /** Answers at once where the page is at hand: promises would cost more than all the rest. */
  function answer(
    request: IncomingMessage,
    response: ServerResponse,
    become: (outcome: Outcome) => void,
  ): Promise<void> | undefined {
    const isOwn = own.takes(request)
    if (isOwn) {
      become('own')
      return own.answer(request, response, { isStopping, isWarm: warmState !== undefined })
    }
    const refusal = isStopping ? overload : findRefusal(request, settings)
    if (refusal) {
      become(isStopping ? 'overload' : 'refused')
      sendRefusal(refusal, response)
      return undefined
    }
    if (request.url === liveAddress && request.method !== 'POST') {
      become('live')
      live.answer(request, response, clientAddress(request, settings))
      return undefined
    }
    const reader = {
      request,
      response,
      isHttps: isHttps(request, settings),
      forwardedHost: forwardedHost(request, settings),
      become,
    }
    if (request.method === 'POST') return post(reader)
    const target = targetOf(request, host)
    const ready = target.isShared && !target.limit ? cache.find(target) : undefined
    return ready ? sendKept(ready, reader) : make(target, reader)
  }

  async function make(target: Target, reader: Reader): Promise<void> {
    if (target.limit && !(await isAllowed(target.limit, reader))) return
    if (target.asOf !== undefined) return makeAt(target.asOf, target, reader)
    return makeNow(target, reader)
  }

  /** Makes what is asked for from the figures of a day. */
  async function makeAt(day: string, target: Target, reader: Reader): Promise<void> {
    const view = await viewedAt(day, target.url)
    const isData = target.address.kind === 'data'
    if (isData && view.outcome === 'invalid') return refuse(noDay, reader)
    if (isData && view.outcome === 'unknown') return refuse(unknownDay, reader)
    return asOf().run(view, () => makeNow(target, reader))
  }

  async function makeNow(target: Target, reader: Reader): Promise<void> {
    if (target.address.kind === 'data') {
      reader.become('passed')
      await flows.run(() => pass(handler, { ...reader, url: target.url }))
      return
    }
    const { kept, outcome } = await render(target)
    reader.become(outcome)
    const isMissing = kept.status === 404 && target.headers.rsc === undefined
    await sendKept(isMissing ? { ...(await render(missingPage(target))).kept, status: 404 } : kept, reader)
  }

  async function render(target: Target) {
    const page = pageOf(handler, target, meter.countBlocked)
    return target.isShared ? await cache.get(page) : await cache.makeFor(page)
  }

  /** The page that says that there is none, in the language and the colours of the one that was asked for. */
  const missingPage = ({ url, asOf, headers: { cookie } }: Target): Target => {
    const locale = locales.find((known) => url.startsWith(`/${known}/`)) ?? defaultLocale
    const day = asOf === undefined ? '' : `?${new URLSearchParams({ asOf })}`
    return targetOf({ url: `/${locale}/missing${day}`, headers: { cookie } }, host)
  }

  function refuse(refusal: Refusal, { response, become }: Reader): void {
    become('refused')
    sendRefusal(refusal, response)
  }

  async function post(reader: Reader): Promise<void> {
    const { request, response, become } = reader
    const { bytes = 0, limit, takesJson } = posts.get(request.url ?? '') ?? {}
    if (limit && !(await isAllowed(limit, reader))) return
    const body = await bodyOf(request, bytes)
    const isTaken = body && (await isReadable(body, request.headers['content-type'], { takesJson }))
    become(isTaken ? 'passed' : 'refused')
    if (isTaken) await renders.run(() => pass(handler, { ...reader, body }))
    else sendRefusal(body ? unreadable : tooLarge(bytes), response)
  }

  async function isAllowed(limit: Limit, { request, response, become }: Reader): Promise<boolean> {
    const seconds = await takeOne(limit, clientAddress(request, settings))
    if (seconds === undefined) return true
    become('limited')
    sendRefusal(tooMany(seconds), response)
    return false
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
    live.stop()
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

type Reader = {
  request: IncomingMessage
  response: ServerResponse
  isHttps: boolean
  forwardedHost: string | undefined
  /** Says what becomes of the request. */
  become: (outcome: Outcome) => void
}

const overload: Refusal = {
  status: 503,
  words: 'Too much is asked for at the moment. Try again in a few seconds.',
  headers: { 'Retry-After': '2', Connection: 'close' },
}

const failure: Refusal = {
  status: 500,
  words: 'This could not be made. The fault is ours and has been noted.',
}

const noDay: Refusal = { status: 400, words: 'The parameter asOf is no day such as 2026-05-01.' }
const unknownDay: Refusal = {
  status: 404,
  words: 'The figures of that day cannot be shown: they do not pass the checks of today.',
}

const unreadable: Refusal = { status: 400, words: 'This is not a form that could be read.' }

const tooMany = (seconds: number): Refusal => ({
  status: 429,
  words: `Too many at once. Go on in ${seconds} s.`,
  headers: { 'Retry-After': String(seconds) },
})
