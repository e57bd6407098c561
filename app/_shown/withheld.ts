import { group } from 'd3-array'
import type { Figure } from './series'
import type { Reason } from './transformations'

/** Periods at which a figure is there, but nothing can be made of it, and why. */
export type Withheld = { name: string; reason: Reason; periods: readonly string[] }

export function withheldOf(
  name: string,
  missing: readonly Figure[],
  reasonOf: (figure: Figure) => Reason | undefined,
): Withheld[] {
  const known = missing.flatMap((figure) => {
    const reason = reasonOf(figure)
    return reason ? [{ reason, period: figure.period }] : []
  })
  return [...group(known, ({ reason }) => reason)].map(([reason, found]) => ({
    name,
    reason,
    periods: found.map(({ period }) => period),
  }))
}

/**
 * Periods in few words: years in a row as a stretch.
 *
 * stretchesOf(['2001', '2002', '2003', '2007']) → ['2001–2003', '2007']
 */
export function stretchesOf(periods: readonly string[]): string[] {
  const found: { first: string; last: string }[] = []
  for (const period of periods) {
    const run = found.at(-1)
    if (run && /^\d{4}$/.test(period) && Number(period) === Number(run.last) + 1) run.last = period
    else found.push({ first: period, last: period })
  }
  return found.map(({ first, last }) => (first === last ? first : `${first}–${last}`))
}
