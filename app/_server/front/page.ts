import { shownDay } from '../../../db/as-of'
import { type Captured, capture, type Handler } from './capture'
import { keepDay } from './keep-day'
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
      if (captured.status >= 500)
        throw new Error(`${url.split('?', 1)[0]} was answered with ${captured.status}`)
      const made = await kept({ ...onDay(captured), beside }, address, isShared)
      blocked(made.blocked)
      const isLasting =
        isShared &&
        captured.status === 200 &&
        address.parameters !== undefined &&
        captured.headers['set-cookie'] === undefined
      return { kept: made, isLasting }
    },
  }
}

/** A page that is shown as it stood on a day leads on to that day. */
function onDay(captured: Captured): Captured {
  const day = shownDay()
  if (day === undefined || !isHtml(captured)) return captured
  return { ...captured, body: Buffer.from(keepDay(captured.body.toString('utf8'), day)) }
}

const isHtml = ({ headers }: Captured) => String(headers['content-type']).startsWith('text/html')
