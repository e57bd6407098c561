import { dateLocale } from './dates'
import type { Locale } from './locales'

/** Names in a row, as a sentence has them: `Azerbaijan, Kyrgyzstan and Türkiye`. */
export const listText = (locale: Locale, names: readonly string[]) =>
  new Intl.ListFormat(dateLocale(locale), { type: 'conjunction' }).format(names)
