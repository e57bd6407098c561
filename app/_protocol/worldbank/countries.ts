import { alpha2ToAlpha3, alpha3ToAlpha2 } from 'i18n-iso-countries/index'
import type { Area } from '../../../db/queries/areas'

/** The two letters that the World Bank calls a country by, or our own code for what has none. */
export const iso2Of = (code: string): string => alpha3ToAlpha2(code) ?? code

/** The entities that `KAZ;UZ` or `all` asks for among those that are known; undefined where one is not known. */
export function findEntities(text: string, known: readonly string[]): readonly string[] | undefined {
  if (text.toLowerCase() === 'all') return known
  const asked = text
    .split(';')
    .filter(Boolean)
    .map((code) => alpha2ToAlpha3(code.toUpperCase()) ?? code.toUpperCase())
  return asked.length > 0 && asked.every((code) => known.includes(code)) ? [...new Set(asked)] : undefined
}

/** A row of the World Bank's list of countries; what Kervan does not know is empty. */
export function countryRow({ area, name, type }: Area) {
  const nothing = { id: '', iso2code: '', value: '' }
  return {
    id: area,
    iso2Code: iso2Of(area),
    name,
    region: type === 'country' ? nothing : { id: 'NA', iso2code: 'NA', value: 'Aggregates' },
    adminregion: nothing,
    incomeLevel: nothing,
    lendingType: nothing,
    capitalCity: '',
    longitude: '',
    latitude: '',
  }
}
