import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { isLocal } from './client'
import type { Meters } from './meters'
import { ownHeaders } from './policy'
import type { Reader } from './send'
import type { Settings } from './settings'

export type OwnPages = {
  meter: Meters
  edition: () => Promise<{ version: string; changedAt: string }>
  settings: Settings
}

type State = { isStopping: boolean; isWarm: boolean }

const addresses = ['/healthz', '/readyz', '/metrics']
const dayMs = 86_400_000

/** What machines ask: whether the server lives, whether it can serve, and what it has done. */
export function ownPages({ meter, edition, settings }: OwnPages) {
  const takes = ({ method, url = '' }: IncomingMessage): boolean =>
    (method === 'GET' || method === 'HEAD') && addresses.includes(url)

  async function answer(reader: Reader, state: State): Promise<void> {
    const { request } = reader
    if (request.url === '/healthz') send(reader, 200, 'text/plain; charset=utf-8', 'ok\n')
    if (request.url === '/readyz') {
      const { isReady, report } = await readiness(state)
      send(reader, isReady ? 200 : 503, 'application/json', `${JSON.stringify(report)}\n`)
    }
    if (request.url === '/metrics') {
      const isAllowed = isLocal(request) || bears(request, settings.metricsToken)
      if (isAllowed) send(reader, 200, meter.contentType, await meter.text())
      else send(reader, 404, 'text/plain; charset=utf-8', 'There is nothing here for you.\n')
    }
  }

  async function readiness({ isStopping, isWarm }: State) {
    const found = await findEdition()
    const checks = { data: found !== undefined, pages: isWarm, running: !isStopping }
    const ageDays = found && Math.floor((Date.now() - Date.parse(found.changedAt)) / dayMs)
    return {
      isReady: Object.values(checks).every(Boolean),
      report: { version: found?.version, changedAt: found?.changedAt, ageDays, checks },
    }
  }

  async function findEdition() {
    try {
      return await edition()
    } catch (error) {
      console.error(error)
      return undefined
    }
  }

  return { takes, answer }
}

function bears({ headers }: IncomingMessage, token: string | undefined): boolean {
  if (token === undefined) return false
  const given = Buffer.from(headers.authorization ?? '')
  const wanted = Buffer.from(`Bearer ${token}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

function send({ request, response, isHttps }: Reader, status: number, type: string, body: string) {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store', ...ownHeaders(isHttps) })
  response.end(request.method === 'HEAD' ? undefined : body)
}
