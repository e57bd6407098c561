/** The languages that pages are written in; the first is the one that others fall back on. */
export const locales = ['en'] as const
export type Locale = (typeof locales)[number]

export const defaultLocale: Locale = locales[0]

export function findLocale(text: string): Locale | undefined {
  return locales.find((locale) => locale === text)
}

/** The first language of an Accept-Language header, by its weights, that pages are written in. */
export function acceptedLocale(header: string | null): Locale {
  const wishes = (header ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().split(';')
    const weight = parameters.find((parameter) => parameter.trim().startsWith('q='))
    return { language: tag.slice(0, 2).toLowerCase(), weight: weight ? Number(weight.trim().slice(2)) : 1 }
  })
  wishes.sort((a, b) => b.weight - a.weight)
  for (const { language } of wishes) {
    const locale = findLocale(language)
    if (locale) return locale
  }
  return defaultLocale
}
