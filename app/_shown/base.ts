import { isIn } from '../_view/time'
import type { ShownSeries } from './series'

/**
 * The year that an index is 100 in: the one asked for; else, of the years shown, the first or the last in which the
 * most series have a figure above zero.
 */
export function baseFor(
  asked: number | null,
  series: readonly ShownSeries[],
  years: { from: number | null; to: number | null },
  side: 'first' | 'last',
): string {
  if (asked !== null) return String(asked).padStart(4, '0')
  const counts = new Map<string, number>()
  for (const { figures } of series)
    for (const { period, value, claim } of figures)
      if (value > 0 && isIn(claim.year, years)) counts.set(period, (counts.get(period) ?? 0) + 1)
  const most = Math.max(...counts.values())
  const best = [...counts].filter(([, count]) => count === most).map(([period]) => period)
  return best.sort().at(side === 'first' ? 0 : -1) ?? ''
}
