export type Frequency = 'A' | 'S' | 'Q' | 'M' | 'W' | 'D' | 'span'

/** A stretch of days, both ends inclusive, with the SDMX text that names it. */
export type Period = { text: string; frequency: Frequency; start: string; end: string }

/**
 * The period that an SDMX time period names (SDMX 3.0, section 6, "Time": observational time period), or
 * undefined where the text is none: `2024`, `2024-S1`, `2024-Q1`, `2024-05`, `2024-W21`, `2024-05-21` and the
 * time range `2024-01-01/P11M`. Days that do not exist (2023-02-29) are no period. A range has the frequency
 * `span`, so that the first eleven months are never taken for a year.
 *
 * findPeriod('2024-Q1') → { text: '2024-Q1', frequency: 'Q', start: '2024-01-01', end: '2024-03-31' }
 */
export function findPeriod(text: string): Period | undefined {
  if (!found.has(text)) {
    if (found.size >= mostRemembered) found.clear()
    found.set(text, readPeriod(text))
  }
  return found.get(text)
}

/** A million observations name a few hundred periods. */
const mostRemembered = 10_000
const found = new Map<string, Period | undefined>()

function readPeriod(text: string): Period | undefined {
  for (const [pattern, frequency, bounds] of forms) {
    const match = pattern.exec(text)
    if (match) {
      const days = bounds(match.slice(1))
      return days && { text, frequency, start: iso(days[0]), end: iso(days[1]) }
    }
  }
  return undefined
}

/**
 * The same, for text that has been checked; throws `invalid period: …` otherwise.
 *
 * period('2024-Q1').end → '2024-03-31'
 */
export function period(text: string): Period {
  const named = findPeriod(text)
  if (!named) throw new Error(`invalid period: ${text}`)
  return named
}

/**
 * The calendar year in which a period ends.
 *
 * periodYear('2023-09-01/P12M') → 2024
 */
export function periodYear(text: string): number {
  return Number(period(text).end.slice(0, 4))
}

/**
 * Where a period stands on an axis counted in years: a year at its number, everything shorter at its middle
 * less half a year, so that 2024 and the middle of 2024 coincide (2024-Q1 at about 2023.62).
 *
 * periodPosition('2024') → 2024
 */
export function periodPosition(text: string): number {
  const { start, end, frequency } = period(text)
  if (frequency === 'A') return Number(text)
  return (decimalYear(start) + decimalYear(nextDay(end))) / 2 - 0.5
}

type Days = readonly [first: Date, last: Date] | undefined

const forms: readonly (readonly [RegExp, Frequency, (parts: string[]) => Days])[] = [
  [/^(\d{4})$/, 'A', ([y]) => months(y, 1, 12)],
  [/^(\d{4})-S([12])$/, 'S', ([y, s]) => months(y, Number(s) * 6 - 5, 6)],
  [/^(\d{4})-Q([1-4])$/, 'Q', ([y, q]) => months(y, Number(q) * 3 - 2, 3)],
  [/^(\d{4})-(0[1-9]|1[0-2])$/, 'M', ([y, m]) => months(y, Number(m), 1)],
  [/^(\d{4})-W(\d{2})$/, 'W', ([y, w]) => week(Number(y), Number(w))],
  [/^(\d{4}-\d{2}-\d{2})$/, 'D', ([d]) => range(d, 0, 1)],
  [/^(\d{4}-\d{2}-\d{2})\/P([1-9]\d{0,3})Y$/, 'span', ([d, n]) => range(d, Number(n) * 12, 0)],
  [/^(\d{4}-\d{2}-\d{2})\/P([1-9]\d{0,3})M$/, 'span', ([d, n]) => range(d, Number(n), 0)],
  [/^(\d{4}-\d{2}-\d{2})\/P([1-9]\d{0,3})D$/, 'span', ([d, n]) => range(d, 0, Number(n))],
]

function months(year: string | undefined, firstMonth: number, count: number): Days {
  const y = Number(year)
  return [utc(y, firstMonth - 1, 1), utc(y, firstMonth - 1 + count, 0)]
}

function week(year: number, number: number): Days {
  const fourth = utc(year, 0, 4)
  const monday = utc(year, 0, 4 - ((fourth.getUTCDay() + 6) % 7) + (number - 1) * 7)
  const thursday = plusDays(monday, 3)
  if (number < 1 || thursday.getUTCFullYear() !== year) return undefined
  return [monday, plusDays(monday, 6)]
}

function range(day: string | undefined, monthCount: number, dayCount: number): Days {
  const first = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(first.getTime()) || iso(first) !== day) return undefined
  const after = utc(first.getUTCFullYear(), first.getUTCMonth() + monthCount, first.getUTCDate() + dayCount)
  return [first, plusDays(after, -1)]
}

const utc = (year: number, month: number, day: number) => {
  const date = new Date(0)
  date.setUTCFullYear(year, month, day)
  return date
}
const plusDays = (date: Date, days: number) => new Date(date.getTime() + days * 86_400_000)
const iso = (date: Date) => date.toISOString().slice(0, 10)
const nextDay = (day: string) => iso(plusDays(new Date(`${day}T00:00:00Z`), 1))

function decimalYear(day: string): number {
  const date = new Date(`${day}T00:00:00Z`)
  const year = date.getUTCFullYear()
  const start = utc(year, 0, 1).getTime()
  return year + (date.getTime() - start) / (utc(year + 1, 0, 1).getTime() - start)
}
