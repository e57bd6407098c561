import { period } from './period'

/** A date that a source gave on the day `said` for something to be done; both are SDMX time periods. */
export type Promised = { promised: string; said: string }

/**
 * By how many whole months one period lies after another, counted from end to end (a month is 30.4375 days); less
 * than 0 where it lies before. A period within the first moves nothing: "Q3 2026" after "2026" is the same word,
 * made more exact.
 *
 * slipMonths('2021', '2026') → 60
 */
export function slipMonths(before: string, after: string): number {
  const [first, then] = [period(before), period(after)]
  if (first.start <= then.start && then.end <= first.end) return 0
  return Math.round((Date.parse(then.end) - Date.parse(first.end)) / monthMs)
}

const monthMs = (365.25 / 12) * 86_400_000

/**
 * Promises in the order in which they were given, each with the months by which it lies after the one before; null
 * for the first. Promises of one day keep their order.
 *
 * slips([{ promised: '2026', said: '2025' }, { promised: '2027', said: '2026' }]).map((slip) => slip.months) → [null, 12]
 */
export function slips<P extends Promised>(promises: readonly P[]): (P & { months: number | null })[] {
  const ordered = [...promises].sort((a, b) => compare(period(a.said).end, period(b.said).end))
  return ordered.map((promise, i) => {
    const before = ordered[i - 1]
    return { ...promise, months: before ? slipMonths(before.promised, promise.promised) : null }
  })
}

/**
 * What became of a word: done in time or late against the first promise; or, while it is not done, overdue where
 * the latest promise has passed, moved later or earlier from the first promise to the latest, or kept so far.
 */
export type Verdict<P extends Promised = Promised> = {
  outcome: 'kept' | 'late' | 'overdue' | 'later' | 'earlier' | 'kept-so-far'
  /** Whole months from the first promise to the date, or to the latest promise; less than 0 for earlier. */
  months: number
  first: P
  last: P
}

/**
 * Judges promises by the date on which the thing was done, null as long as it is not, and by today (an ISO day).
 * Where the date is known as a period that only partly lies after the first promise, the doubt is in favour of
 * the promise. Undefined without a promise.
 *
 * verdict([{ promised: '2025', said: '2023' }], null, '2026-07-01')?.outcome → 'overdue'
 */
export function verdict<P extends Promised>(
  promises: readonly P[],
  date: string | null,
  today: string,
): Verdict<P> | undefined {
  const ordered = slips(promises)
  const [first, last] = [ordered[0], ordered.at(-1)]
  if (!first || !last) return undefined
  if (date !== null) {
    const isLate = period(date).start > period(first.promised).end
    const months = slipMonths(first.promised, date)
    return { outcome: isLate ? 'late' : 'kept', months, first, last }
  }
  const months = slipMonths(first.promised, last.promised)
  return { outcome: pending(months, period(last.promised).end < today), months, first, last }
}

function pending(months: number, isPast: boolean): Verdict['outcome'] {
  if (isPast) return 'overdue'
  if (months > 0) return 'later'
  return months < 0 ? 'earlier' : 'kept-so-far'
}

const compare = (a: string, b: string) => a.localeCompare(b, 'en')
