import { bootstrapScripts, inlineScripts } from './bootstrap'
import { type Captured, capture, type Handler } from './capture'
import { kept } from './kept'
import { withShelf } from './on-shelf'
import type { Page } from './page-cache'
import type { Target } from './target'

/** How the page of a target is made; `blocked` is told how many inline scripts of it will not run. */
export function pageOf(handler: Handler, target: Target, blocked: (scripts: number) => void): Page {
  const { key, area, url, headers, address, isShared } = target
  return {
    key,
    area,
    async make() {
      const answer = () => capture(handler, { url, headers })
      const beside = isShared ? new Map<string, string>() : undefined
      const isDocument = headers.rsc === undefined
      const captured = await (isDocument ? withShelf({ prints: new Map(), beside }, answer) : answer())
      if (captured.status >= 500) throw new Error(`${url} was answered with ${captured.status}`)
      blocked(blockedScripts(captured))
      const isLasting =
        isShared &&
        captured.status === 200 &&
        address.parameters !== undefined &&
        captured.headers['set-cookie'] === undefined
      return { kept: await kept({ ...captured, beside }, address, isShared), isLasting }
    },
  }
}

function blockedScripts({ headers, body }: Captured): number {
  if (!String(headers['content-type']).startsWith('text/html')) return 0
  const html = body.toString('utf8')
  return inlineScripts(html).length - bootstrapScripts(html).length
}
