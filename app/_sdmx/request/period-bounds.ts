import { findPeriod, type Period } from '../../../stats/period'

/**
 * The stretch of days that a period of a request names: what observations are written in, the standard's reporting
 * periods (`2024-A1 2024-T2 2024-M05 2024-D032`), and a moment, which is its day.
 */
export function findBounds(text: string): Pick<Period, 'start' | 'end'> | undefined {
  return findPeriod(text) ?? reportingPeriod(text) ?? dayOf(text)
}

function reportingPeriod(text: string) {
  const [, year = '', letter, digits = ''] = /^(\d{4})-([ATMD])(\d{1,3})$/.exec(text) ?? []
  const number = Number(digits)
  if (letter === 'A') return digits === '1' ? findPeriod(year) : undefined
  if (letter === 'M') return /^\d\d$/.test(digits) ? findPeriod(`${year}-${digits}`) : undefined
  if (letter === 'T' && /^[1-3]$/.test(digits))
    return findPeriod(`${year}-${String(number * 4 - 3).padStart(2, '0')}-01/P4M`)
  if (letter === 'D' && /^\d{3}$/.test(digits)) return dayOfYear(Number(year), number)
  return undefined
}

function dayOfYear(year: number, number: number) {
  const day = new Date(Date.UTC(year, 0, number)).toISOString().slice(0, 10)
  return number > 0 && day.startsWith(String(year)) ? findPeriod(day) : undefined
}

function dayOf(text: string) {
  const [, day] = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?$/.exec(text) ?? []
  return day === undefined ? undefined : findPeriod(day)
}
