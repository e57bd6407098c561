import { group } from 'd3-array'
import type { Observations } from '../seed/observations'
import type { Seed } from '../seed/read'
import { period, periodPosition, periodYear } from '../stats/period'
import { thin } from '../stats/thin'
import { isChosen, lane } from './chosen'
import type { ChosenSeries } from './claim-records'
import type { CoveringPublisher, YearRun } from './coverage'
import type { Cell, Records } from './load'
import { observed, type Stated } from './stated'

/** One row for each indicator, so that the catalogue need not look at every claim. */
export function coverageRecords(seed: Seed, stated: readonly ChosenSeries[]): Records {
  const positions = new Map(seed.areas.map(({ row }, position) => [row.area, position]))
  const position = ({ refArea }: ChosenSeries) => positions.get(refArea) ?? 0
  const members = group(stated, ({ indicator }) => indicator)
  const periods = seed.series.periods.map(periodKind)
  const publishers = new Map(seed.sources.map(({ row }) => [row.source, row.publisher]))
  return {
    columns: [
      'indicator',
      'figures',
      'first',
      'last',
      'measured',
      'intended',
      'areas',
      'publishers',
      'latest',
      'trend',
    ],
    rows: seed.indicators.map(({ row: { indicator } }): Cell[] => {
      const ordered = [...(members.get(indicator) ?? [])].sort((a, b) => position(a) - position(b))
      const counted = tally(ordered, seed.series, periods)
      const measured = yearRuns(counted.measured)
      const intended = yearRuns(counted.intended)
      const spanned = measured.length > 0 ? measured : intended
      const trend = trendOf(ordered, seed.series, periods)
      const latest = trend.at(-1) ?? lastOf(ordered.flatMap((series) => charted(series, seed.series)))
      return [
        indicator,
        counted.figures,
        spanned[0]?.[0] ?? null,
        spanned.at(-1)?.[1] ?? null,
        JSON.stringify(measured),
        JSON.stringify(intended),
        JSON.stringify([...new Set(ordered.map(({ refArea }) => refArea))]),
        JSON.stringify(publishersOf(counted.sources, publishers)),
        latest ? latest.order + 1 : null,
        JSON.stringify(drawnPoints(trend)),
      ]
    }),
  }
}

/** The charted claims of a series. */
const charted = ({ claims, runs, chosen }: ChosenSeries, observations: Observations): Stated[] =>
  [...claims, ...observed(observations, runs)].filter(
    ({ period: text, order }) => text !== null && isChosen(chosen, order),
  )

/** What counts of a period here: its year, and whether it is a year or no span of days. */
type PeriodKind = { year: number; isYear: boolean; isRegular: boolean }

const periodKind = (text: string): PeriodKind => ({
  year: periodYear(text),
  isYear: text.length === 4,
  isRegular: !text.includes('/'),
})

type Tally = {
  figures: number
  measured: Set<number>
  intended: Set<number>
  sources: Map<string, number>
}

function tally(
  stated: readonly ChosenSeries[],
  { period }: Observations,
  periods: readonly PeriodKind[],
): Tally {
  const counted: Tally = { figures: 0, measured: new Set(), intended: new Set(), sources: new Map() }
  const count = (source: string | null, figures: number) => {
    counted.figures += figures
    if (source !== null) counted.sources.set(source, (counted.sources.get(source) ?? 0) + figures)
  }
  for (const { claims, runs } of stated) {
    for (const { kind, period: text, source } of claims) {
      count(source, 1)
      if (text !== null) (lane(kind) === 'actual' ? counted.measured : counted.intended).add(periodYear(text))
    }
    for (const { from, to, source } of runs) {
      count(source, to - from)
      let last: number | undefined
      for (let row = from; row < to; row++) {
        const year = periods[period[row] ?? -1]?.year
        if (year !== undefined && year !== last) counted.measured.add(year)
        last = year
      }
    }
  }
  return counted
}

function yearRuns(years: ReadonlySet<number>): YearRun[] {
  const runs: YearRun[] = []
  for (const year of [...years].sort((a, b) => a - b)) {
    const [from, to] = runs.at(-1) ?? []
    if (from !== undefined && to === year - 1) runs[runs.length - 1] = [from, year]
    else runs.push([year, year])
  }
  return runs
}

/** Those with most figures first; a publisher's own source is the one that states most. */
function publishersOf(
  sources: ReadonlyMap<string, number>,
  publishers: ReadonlyMap<string, string>,
): CoveringPublisher[] {
  const busiest = [...sources].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const found = group(busiest, ([source]) => publishers.get(source) ?? source)
  return [...found]
    .map(([publisher, stating]) => ({
      publisher,
      source: stating[0]?.[0] ?? '',
      figures: stating.reduce((sum, [, figures]) => sum + figures, 0),
    }))
    .sort((a, b) => b.figures - a.figures)
}

/** What was measured in the series with most periods, the first of them: years, or where there are none, shorter periods. */
function trendOf(
  stated: readonly ChosenSeries[],
  observations: Observations,
  periods: readonly PeriodKind[],
): Stated[] {
  const counts = stated.map((series) => countPeriods(series, observations, periods))
  const isYearly = counts.some(({ years }) => years > 0)
  const most = Math.max(0, ...counts.map(({ years, regular }) => (isYearly ? years : regular)))
  const longest = stated.find((_, i) => (isYearly ? counts[i]?.years : counts[i]?.regular) === most)
  if (!longest) return []
  return charted(longest, observations)
    .filter(({ kind, period: text }) => {
      const { isYear, isRegular } = periodKind(text ?? '')
      return lane(kind) === 'actual' && (isYearly ? isYear : isRegular)
    })
    .map((claim) => ({ claim, at: periodPosition(claim.period ?? '') }))
    .sort((a, b) => a.at - b.at)
    .map(({ claim }) => claim)
}

/** How many years and how many regular periods of a series are charted as measured. */
function countPeriods(
  { claims, runs, chosen }: ChosenSeries,
  { period }: Observations,
  periods: readonly PeriodKind[],
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
      if (isChosen(chosen, order + row - from)) count(periods[period[row] ?? -1])
  return counted
}

/** Of what is left, what was measured comes before what was meant, and then the latest. */
function lastOf(claims: readonly Stated[]): Stated | undefined {
  const measured = claims.filter(({ kind }) => lane(kind) === 'actual')
  const end = ({ period: text }: Stated) => period(text ?? '').end
  return (measured.length > 0 ? measured : claims).reduce<Stated | undefined>(
    (last, claim) => (last && end(last) >= end(claim) ? last : claim),
    undefined,
  )
}

const mostPoints = 360

function drawnPoints(trend: readonly Stated[]): (readonly [number, number])[] {
  const points = trend.map(({ period: text, value }) => ({
    x: Number(periodPosition(text ?? '').toFixed(3)),
    y: value,
  }))
  return thin([points], mostPoints)
    .flat()
    .map(({ x, y }) => [x, y] as const)
}
