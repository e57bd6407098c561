import { defaultLocale, locales } from '../../_i18n/locales'
import { type Known, type Target, targetOf } from './target'

/** The page that says that there is none, in the language and the colours of the one that was asked for. */
export function missingPage({ url, asOf, headers: { cookie } }: Target, known: Known): Target {
  const locale = locales.find((known) => url.startsWith(`/${known}/`)) ?? defaultLocale
  const day = asOf === undefined ? '' : `?${new URLSearchParams({ asOf })}`
  return targetOf({ url: `/${locale}/missing${day}`, headers: { cookie } }, known)
}
