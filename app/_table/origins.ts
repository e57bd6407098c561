import type { Indicator } from '../../db/queries/indicators'
import type { Claim } from '../../db/queries/observations'
import { claimText, type Language } from '../_chart/reading'

/** How many sources speak for themselves: five articles that repeat one release are one origin. */
export const originCount = (claims: readonly Claim[]): number =>
  new Set(claims.flatMap((claim) => claim.origin ?? [])).size

/** The lowest and the highest of the stated figures, a range with its bounds; undefined where all are the same. */
export function spreadOf(claims: readonly Claim[]): { low: Claim; high: Claim } | undefined {
  const kept = claims.filter((claim) => claim.rank !== 'deprecated')
  const low = [...kept].sort((a, b) => (a.lower ?? a.value) - (b.lower ?? b.value))[0]
  const high = [...kept].sort((a, b) => (b.upper ?? b.value) - (a.upper ?? a.value))[0]
  if (!low || !high || (low.lower ?? low.value) === (high.upper ?? high.value)) return undefined
  return { low, high }
}

/** "5 claims by 3 independent sources, from $11 bn to $11.9 bn". */
export function spreadText(language: Language, indicator: Indicator, claims: readonly Claim[]): string {
  const { t } = language
  const counted = t('point.lead', { count: claims.length, sources: originCount(claims) })
  const spread = spreadOf(claims)
  if (!spread) return counted
  const low = claimText(language, indicator, spread.low)
  const high = claimText(language, indicator, spread.high)
  return low === high ? `${counted}, ${low}` : `${counted}, ${t('point.range', { low, high })}`
}
