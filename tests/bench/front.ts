import { existsSync } from 'node:fs'
import { signedIn } from '../signed-in'
import { ownFigures } from './own-figures'
import { type Running, start } from './processes'
import { answersIn } from './readers'
import { aimed, type Line, perSecond } from './report'

const rounds = 7
const ms = 1000
const coding = 'Accept-Encoding: gzip, deflate, br\r\n'

type Measured = { perSecond: number; microseconds: number }

/**
 * Kept and fresh pages against a page that Next made at build time and against a bare server. All are measured in turn,
 * round after round, and the best of each counts, so that what else the machine does troubles all alike.
 */
export async function benchFront(): Promise<Line[]> {
  if (!existsSync('/proc/self/stat')) return [{ name: 'the front', figure: 'processor time needs Linux' }]
  const figures = await ownFigures()
  const forOne = `Cookie: ${signedIn(figures.file)}\r\n`
  const hello = await start('hello')
  const next = await start('next')
  const front = await start('front', { KERVAN_DB: figures.file, KERVAN_EDITORS: '' })
  const subjects = {
    hello: { server: hello, path: '/' },
    static: { server: next, path: '/_not-found' },
    kept: { server: front, path: '/en/about' },
    largest: { server: front, path: '/en' },
    words: { server: front, path: '/en/about', headers: forOne },
    indicator: { server: front, path: '/en/indicators/gdp-current-usd', headers: forOne },
  }
  try {
    const best = new Map<string, Measured>()
    for (const subject of Object.values(subjects)) await measured(subject)
    for (let round = 0; round < rounds; round++)
      for (const [name, subject] of Object.entries(subjects))
        best.set(name, better(best.get(name), await measured(subject)))
    const of = (name: keyof typeof subjects) => best.get(name) ?? { perSecond: 0, microseconds: 0 }
    return [
      line('node:http, hello', of('hello')),
      line('a static page of Next alone, compressed', of('static')),
      line('a kept page, small', of('kept')),
      line('a kept page, the largest', of('largest')),
      line('a page of words that is not kept', of('words')),
      line('an indicator page that is not kept', of('indicator')),
      aimed(
        'kept page: requests/s of static Next',
        of('kept').perSecond / of('static').perSecond,
        '≥',
        10,
        '×',
      ),
      aimed('kept page: processor of hello', of('kept').microseconds / of('hello').microseconds, '≤', 3, '×'),
      aimed(
        'fresh indicator page: processor of static Next',
        of('indicator').microseconds / of('static').microseconds,
        '≤',
        6,
        '×',
      ),
    ]
  } finally {
    for (const server of [hello, next, front]) server.stop()
    await figures.remove()
  }
}

async function measured({ server, path, headers = '' }: { server: Running; path: string; headers?: string }) {
  const before = server.cpuMs()
  const started = performance.now()
  const count = await answersIn({ port: server.port, path, headers: coding + headers, ms })
  const seconds = (performance.now() - started) / 1000
  return { perSecond: count / seconds, microseconds: ((server.cpuMs() - before) * 1000) / count }
}

const better = (one: Measured | undefined, other: Measured): Measured => ({
  perSecond: Math.max(one?.perSecond ?? 0, other.perSecond),
  microseconds: Math.min(one?.microseconds ?? Number.POSITIVE_INFINITY, other.microseconds),
})

const line = (name: string, { perSecond: rate, microseconds }: Measured): Line => ({
  name,
  figure: perSecond(rate),
  ratio: `${Math.round(microseconds)} µs of processor`,
})
