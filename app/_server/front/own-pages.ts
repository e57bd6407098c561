import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isLocal } from './client'
import type { Meters } from './meters'
import { safetyHeaders } from './policy'
import type { Settings } from './settings'

export type OwnPages = {
  meter: Meters
  edition: () => Promise<{ version: string; changedAt: string }>
  settings: Settings
}

const dayMs = 86_400_000

/** What machines ask: whether the server lives, whether it can serve, and what it has done. */
export function ownPages({ meter, edition, settings }: OwnPages) {
  /** Answers when the address is one of ours and says whether it was. */
  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    state: { isStopping: boolean; isWarm: boolean },
  ): Promise<boolean> {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    switch (request.url) {
      case '/healthz':
        send(response, 200, 'text/plain; charset=utf-8', 'ok\n')
        return true
      case '/readyz': {
        const { isReady, report } = await readiness(state)
        send(response, isReady ? 200 : 503, 'application/json', `${JSON.stringify(report)}\n`)
        return true
      }
      case '/metrics': {
        const isAllowed = isLocal(request) || bears(request, settings.metricsToken)
        if (isAllowed) send(response, 200, meter.contentType, await meter.text())
        else send(response, 404, 'text/plain; charset=utf-8', 'There is nothing here for you.\n')
        return true
      }
      default:
        return false
    }
  }

  async function readiness({ isStopping, isWarm }: { isStopping: boolean; isWarm: boolean }) {
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

  return { answer }
}

function bears({ headers }: IncomingMessage, token: string | undefined): boolean {
  if (token === undefined) return false
  const given = Buffer.from(headers.authorization ?? '')
  const wanted = Buffer.from(`Bearer ${token}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

function send(response: ServerResponse, status: number, type: string, body: string) {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store', ...safetyHeaders })
  response.end(response.req.method === 'HEAD' ? undefined : body)
}
