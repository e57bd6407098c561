/** What a country is called in the languages of its readers, for the search; nothing for what is no country. */
export function namesAbroad(area: string): string[] {
  const region = regions.get(area)
  if (region === undefined) return []
  return [...new Set(languages.flatMap((names) => names.of(region) ?? []))]
}

const languages = ['az', 'kk', 'ky', 'tr', 'uz', 'tk', 'hu', 'ru'].map(
  (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
)

/** ISO 3166-1: the codes of three letters by those of two, which is how the names are kept. */
const regions = new Map(
  Object.entries({
    AFG: 'AF',
    ARE: 'AE',
    ARM: 'AM',
    AZE: 'AZ',
    CHN: 'CN',
    GEO: 'GE',
    HUN: 'HU',
    IND: 'IN',
    IRN: 'IR',
    IRQ: 'IQ',
    KAZ: 'KZ',
    KGZ: 'KG',
    PAK: 'PK',
    ROU: 'RO',
    RUS: 'RU',
    SYR: 'SY',
    TJK: 'TJ',
    TKM: 'TM',
    TUR: 'TR',
    UZB: 'UZ',
  }),
)
