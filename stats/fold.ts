/**
 * Text as the search compares it: small letters without accents, letters of the Turkic alphabets as the plain
 * ones that keyboards without them give, words of letters and digits with one space between them.
 *
 * folded('Iğdır, Azərbaycan’s Şuşa') → 'igdir azerbaycan susa'
 */
export function folded(text: string): string {
  return text
    .replace(/['’‘ʻʼʹʿ`´′]/gu, "'")
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/'s(?![\p{L}\p{N}])/gu, '')
    .replaceAll("'", '')
    .replace(/./gu, (letter) => plain.get(letter) ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The words of a query, folded; one that is several, such as `Trans-Caspian`, stays together as a phrase. */
export const foldedPhrases = (query: string): string[] =>
  query.slice(0, longestQuery).split(/\s+/).map(folded).filter(Boolean).slice(0, mostPhrases)

const longestQuery = 200
const mostPhrases = 12

/** Letters that are no plain letter with an accent. */
const plain = new Map(
  Object.entries({
    ı: 'i',
    ə: 'e',
    ß: 'ss',
    ø: 'o',
    æ: 'ae',
    œ: 'oe',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ł: 'l',
    қ: 'к',
    ғ: 'г',
    ґ: 'г',
    ң: 'н',
    ө: 'о',
    ұ: 'у',
    ү: 'у',
    һ: 'х',
    ҳ: 'х',
    ҷ: 'ч',
    і: 'и',
    є: 'е',
    ә: 'а',
  }),
)
