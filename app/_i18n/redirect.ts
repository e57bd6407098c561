import { acceptedLocale } from './locales'

/** Sends a page address that names no language to the reader's; query and path stay as they are. */
export function toReaderLanguage(request: Request): Response {
  const url = new URL(request.url)
  const locale = acceptedLocale(request.headers.get('accept-language'))
  const path = url.pathname === '/' ? '' : url.pathname
  return new Response(null, {
    status: 307,
    headers: { Location: `/${locale}${path}${url.search}`, Vary: 'Accept-Language' },
  })
}
