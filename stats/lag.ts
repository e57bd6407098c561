import { findPeriod } from './period'

/** A way back from a period to an earlier one. */
export type Lag = (text: string) => string | undefined

/**
 * The period before, of the same frequency: 2023-Q4 before 2024-Q1, the calendar day before a day (so a Monday stands
 * next to a gap where nothing is quoted on Sundays). Undefined for a span and for text that is no period.
 *
 * periodBefore('2024-Q1') → '2023-Q4'
 * periodBefore('2021-W01') → '2020-W53'
 */
export function periodBefore(text: string): string | undefined {
  const year = Number(text.slice(0, 4))
  const part = Number(text.slice(-2).replace(/\D/, ''))
  switch (findPeriod(text)?.frequency) {
    case 'A':
      return known(yearText(year - 1))
    case 'S':
      return known(part > 1 ? `${yearText(year)}-S1` : `${yearText(year - 1)}-S2`)
    case 'Q':
      return known(part > 1 ? `${yearText(year)}-Q${part - 1}` : `${yearText(year - 1)}-Q4`)
    case 'M':
      return known(part > 1 ? `${yearText(year)}-${two(part - 1)}` : `${yearText(year - 1)}-12`)
    case 'W':
      if (part > 1) return known(`${yearText(year)}-W${two(part - 1)}`)
      return known(`${yearText(year - 1)}-W53`) ?? known(`${yearText(year - 1)}-W52`)
    case 'D':
      return known(new Date(Date.parse(text) - 86_400_000).toISOString().slice(0, 10))
    default:
      return undefined
  }
}

/**
 * The same period a year before. Undefined for a span, for text that is no period, and where the year before has no
 * such period (29 February, week 53).
 *
 * yearBefore('2024-Q1') → '2023-Q1'
 * yearBefore('2024-02-29') → undefined
 */
export function yearBefore(text: string): string | undefined {
  const named = findPeriod(text)
  if (!named || named.frequency === 'span') return undefined
  return known(yearText(Number(text.slice(0, 4)) - 1) + text.slice(4))
}

const known = (text: string) => findPeriod(text)?.text
const yearText = (year: number) => String(year).padStart(4, '0')
const two = (part: number) => String(part).padStart(2, '0')
