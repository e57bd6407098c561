/** A text for comparing: without case, accents and the dots of the Turkish and Azerbaijani i. */
export const fold = (locale: string, text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase(locale).replaceAll('ı', 'i')
