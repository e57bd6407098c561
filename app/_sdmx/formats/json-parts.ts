import { period } from '../../../stats/period'

/** Where the standard keeps the schemas of SDMX-JSON. */
export const schemas = 'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master'

/** A text in the best language and in each one. */
export const localised = <Name extends string>(name: Name, text: string) => ({
  [name]: text,
  [`${name}s`]: { en: text },
})

/** When a period begins and ends. */
export function moments(text: string) {
  const { start, end } = period(text)
  return { start: `${start}T00:00:00Z`, end: `${end}T23:59:59Z` }
}
