/**
 * A text as it is searched: without case and accents, and without the dots that tell the Turkish and Azerbaijani
 * letters i and ı apart, so that `igdir` finds Iğdır and `TURKIYE` finds Türkiye.
 */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i')

/** The folded words of a text, each once. */
export const wordsOf = (text: string): string[] => [...new Set(fold(text).match(/[\p{L}\p{N}]+/gu))]
