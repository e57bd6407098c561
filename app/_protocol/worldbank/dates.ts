import { findPeriod } from '../../../stats/period'

/** Days from and to, both included. */
export type Dates = { from: string; to: string }

/** `2024`, `2015:2024`, `2023Q1:2024Q4`, `2024M05`, `YTD:2024`; undefined for anything else. */
export function findDates(text: string): Dates | undefined {
  const [first = '', last = first, ...more] = text.replace(/^YTD:/, '').split(':')
  const [from, to] = [first, last].map((date) => findPeriod(periodText(date)))
  return from && to && more.length === 0 && from.start <= to.start
    ? { from: from.start, to: to.end }
    : undefined
}

/** The World Bank writes 2024M05 for 2024-05 and 2024Q1 for 2024-Q1. */
export const dateText = (period: string): string =>
  period.replace(/^(\d{4})-(\d{2})$/, '$1M$2').replace(/^(\d{4})-Q/, '$1Q')

const periodText = (date: string): string =>
  date.replace(/^(\d{4})M(\d{2})$/, '$1-$2').replace(/^(\d{4})Q([1-4])$/, '$1-Q$2')
