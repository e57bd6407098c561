import type { Editor } from '../../../seed/editor'
import { isSameSite } from './same-site'
import { editorOf } from './signed-in'

/** A route that takes forms of our own pages; the front has checked the same, and each route checks for itself. */
export const formRoute =
  (act: (request: Request) => Promise<Response>) =>
  async (request: Request): Promise<Response> =>
    isSameSite(Object.fromEntries(request.headers), { isBehindProxy: true })
      ? act(request)
      : said(403, 'A form can be sent from a page of this site alone.')

/** A route that only editors may use. */
export const editorRoute = (act: (request: Request, editor: Editor) => Promise<Response>) =>
  formRoute(async (request) => {
    const editor = editorOf(request)
    return editor
      ? act(request, editor)
      : said(401, 'You are not signed in, or no longer. Sign in in another window, go back and send again.')
  })

export const said = (status: number, words: string): Response =>
  new Response(`${words}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  })

/** Leads on to a page, which is asked for anew. */
export const leadTo = (path: string, cookie?: string): Response =>
  new Response(null, {
    status: 303,
    headers: { Location: path, 'Cache-Control': 'no-store', ...(cookie && { 'Set-Cookie': cookie }) },
  })

/** A path of this site that a form named, or the other one: nobody is led elsewhere. */
export const ownPath = (text: unknown, instead: string): string =>
  typeof text === 'string' && /^\/[a-z]{2}(\/[!-.0-Z^-~][!-Z^-~]*)?$/.test(text) && !text.includes('//')
    ? text
    : instead
