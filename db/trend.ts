import type { Observations } from '../seed/observations'
import { period } from '../stats/period'
import { thin } from '../stats/thin'
import { isChosen, lane } from './chosen'
import type { ChosenSeries } from './claim-records'
import { type PeriodKind, type PeriodKinds, periodKind } from './period-kinds'
import { observed, type Stated } from './stated'

/** A charted claim with its period. */
type Drawn = { claim: Stated; kind: PeriodKind }

/** What was measured in the series with most periods, the first of them: years, or where there are none, shorter periods. */
export function trendOf(
  stated: readonly ChosenSeries[],
  observations: Observations,
  kinds: PeriodKinds,
): Drawn[] {
  const kindOf = (text: string) => kinds.byText.get(text) ?? periodKind(text)
  const counts = stated.map((series) => countPeriods(series, observations, kinds))
  const isYearly = counts.some(({ years }) => years > 0)
  const most = Math.max(0, ...counts.map(({ years, regular }) => (isYearly ? years : regular)))
  const longest = stated.find((_, i) => (isYearly ? counts[i]?.years : counts[i]?.regular) === most)
  if (!longest) return []
  return charted(longest, observations)
    .map((claim) => ({ claim, kind: kindOf(claim.period ?? '') }))
    .filter(({ claim, kind }) => lane(claim.kind) === 'actual' && (isYearly ? kind.isYear : kind.isRegular))
    .sort((a, b) => a.kind.position - b.kind.position)
}

/** How many years and how many regular periods of a series are charted as measured. */
function countPeriods(
  { claims, runs, chosen }: ChosenSeries,
  { period }: Observations,
  kinds: PeriodKinds,
): { years: number; regular: number } {
  const counted = { years: 0, regular: 0 }
  const count = (kind: PeriodKind | undefined) => {
    if (kind?.isYear) counted.years++
    if (kind?.isRegular) counted.regular++
  }
  for (const { kind, period: text, order } of claims)
    if (text !== null && lane(kind) === 'actual' && isChosen(chosen, order)) count(periodKind(text))
  for (const { from, to, order } of runs)
    for (let row = from; row < to; row++)
      if (isChosen(chosen, order + row - from)) count(kinds.byNumber[period[row] ?? -1])
  return counted
}

/** Of what is left, what was measured comes before what was meant, and then the latest. */
export function lastOf(series: readonly ChosenSeries[], observations: Observations): Stated | undefined {
  const claims = series.flatMap((one) => charted(one, observations))
  const measured = claims.filter(({ kind }) => lane(kind) === 'actual')
  const end = ({ period: text }: Stated) => period(text ?? '').end
  return (measured.length > 0 ? measured : claims).reduce<Stated | undefined>(
    (last, claim) => (last && end(last) >= end(claim) ? last : claim),
    undefined,
  )
}

const mostPoints = 360

export function drawnPoints(trend: readonly Drawn[]): (readonly [number, number])[] {
  const points = trend.map(({ claim, kind }) => ({ x: kind.x, y: claim.value }))
  return thin([points], mostPoints)
    .flat()
    .map(({ x, y }) => [x, y] as const)
}

/** The charted claims of a series. */
const charted = ({ claims, runs, chosen }: ChosenSeries, observations: Observations): Stated[] =>
  [...claims, ...observed(observations, runs)].filter(
    ({ period: text, order }) => text !== null && isChosen(chosen, order),
  )
