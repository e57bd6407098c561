import { notFound } from 'next/navigation'
import type { Language } from '../_chart/reading'
import { findLocale } from './locales'
import { translator } from './messages'

/** The language that a page's address names. */
export async function pageLanguage(params: Promise<{ locale: string }>): Promise<Language> {
  const locale = findLocale((await params).locale)
  if (!locale) notFound()
  return { t: translator(locale), locale }
}

/** The search parameters of a page as the browser sent them. */
export async function pageSearch(
  search: Promise<Record<string, string | string[] | undefined>>,
): Promise<URLSearchParams> {
  const given = Object.entries(await search)
  return new URLSearchParams(given.flatMap(([key, value]) => [value ?? []].flat().map((one) => [key, one])))
}
