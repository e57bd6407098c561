import { setTimeout as pause } from 'node:timers/promises'

/** Why the figures of a source could not be had, in words. */
export class FetchFault extends Error {}

export type GetJson = (url: string) => Promise<unknown>

type Options = {
  /** The beginnings of the addresses that may be asked, and no others. */
  allowed: readonly string[]
  mostBytes?: number
  patienceMs?: number
  tries?: number
  /** How long to wait before a further try; made short by tests. */
  wait?: (milliseconds: number) => Promise<unknown>
}

/**
 * Asks for JSON: no other hosts, no redirects, so many bytes, so much time. What may pass (429, 5xx, a connection that
 * broke) is tried again, each time after a longer pause or when the source says.
 */
export function jsonGetter({
  allowed,
  mostBytes = 64 * 1024 * 1024,
  patienceMs = 60_000,
  tries = 5,
  wait = pause,
}: Options): GetJson {
  return async (url) => {
    if (!allowed.some((start) => url.startsWith(start))) throw new FetchFault(`not a known source: ${url}`)
    for (let attempt = 1; ; attempt++) {
      const answer = await ask(url, { mostBytes, patienceMs })
      if ('text' in answer) return parsed(answer.text, url)
      if (!answer.isPassing || attempt === tries) throw new FetchFault(`${answer.reason}: ${url}`)
      await wait(Math.min(answer.afterMs ?? 1000 * 2 ** (attempt - 1), longestPauseMs))
    }
  }
}

const longestPauseMs = 60_000

type Answer = { text: string } | { reason: string; isPassing: boolean; afterMs?: number | undefined }

async function ask(
  url: string,
  { mostBytes, patienceMs }: { mostBytes: number; patienceMs: number },
): Promise<Answer> {
  try {
    const response = await fetch(url, {
      redirect: 'error',
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(patienceMs),
    })
    if (!response.ok) {
      const said = reasonIn(await headOf(response))
      const after = Number(response.headers.get('retry-after'))
      return {
        reason: `the source answered ${response.status}${said && ` (${said})`}`,
        isPassing: response.status === 429 || response.status >= 500,
        afterMs: after > 0 ? after * 1000 : undefined,
      }
    }
    const parts: Uint8Array[] = []
    let length = 0
    for await (const part of response.body ?? []) {
      length += part.length
      if (length > mostBytes) throw new FetchFault(`more than ${mostBytes} bytes: ${url}`)
      parts.push(part)
    }
    return { text: Buffer.concat(parts).toString('utf8') }
  } catch (error) {
    if (error instanceof FetchFault || !(error instanceof Error)) throw error
    const cause = error.cause instanceof Error ? error.cause.message : error.message
    return { reason: `the connection failed (${cause})`, isPassing: true }
  }
}

/** The first part of an answer that is none: it may say why. */
async function headOf(response: Response): Promise<string> {
  for await (const part of response.body ?? []) return Buffer.from(part.subarray(0, 4096)).toString('utf8')
  return ''
}

/** The words under which Eurostat, Comtrade and DBnomics say what is wrong. */
const reasonIn = (text: string): string =>
  /"(?:label|message|errorMessage)"\s*:\s*"([^"\\\p{Cc}]{1,200})"/u.exec(text)?.[1] ?? ''

function parsed(text: string, url: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const what = /^\s*</.test(text) ? 'a page in place of JSON' : 'JSON that is broken'
    throw new FetchFault(`the source sent ${what}: ${url}`)
  }
}
