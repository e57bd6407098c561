/** What a language is called in the language of the page; its code where that has no word for it. */
export function languageName(locale: string, code: string): string {
  const names = namesIn.get(locale) ?? new Intl.DisplayNames(locale, { type: 'language' })
  namesIn.set(locale, names)
  return names.of(code) ?? code
}

const namesIn = new Map<string, Intl.DisplayNames>()
