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
  const byText = new Map(seed.series.periods.map((text) => [text, periodKind(text)]))
  const kinds = { byText, byNumber: [...byText.values()] }
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
      const counted = tally(ordered, seed.series, kinds)
      const measured = yearRuns(counted.measured)
      const intended = yearRuns(counted.intended)
      const spanned = measured.length > 0 ? measured : intended
      const trend = trendOf(ordered, seed.series, kinds)
      const latest = trend.at(-1)?.claim ?? lastOf(ordered.flatMap((series) => charted(series, seed.series)))
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

/** What counts of a period here: its year, where it stands, and whether it is a year or no span of days. */
type PeriodKind = { year: number; position: number; isYear: boolean; isRegular: boolean }

const periodKind = (text: string): PeriodKind => ({
  year: periodYear(text),
  position: periodPosition(text),
  isYear: text.length === 4,
  isRegular: !text.includes('/'),
})

/** Those of data sets, by text and by their number among the observations. */
type Kinds = { byText: ReadonlyMap<string, PeriodKind>; byNumber: readonly PeriodKind[] }

type Tally = {
  figures: number
  measured: Set<number>
  intended: Set<number>
  sources: Map<string, number>
}

function tally(stated: readonly ChosenSeries[], { period }: Observations, kinds: Kinds): Tally {
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
        const year = kinds.byNumber[period[row] ?? -1]?.year
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

/** A charted claim and where its period stands. */
type Drawn = { claim: Stated; position: number }

/** What was measured in the series with most periods, the first of them: years, or where there are none, shorter periods. */
function trendOf(stated: readonly ChosenSeries[], observations: Observations, kinds: Kinds): Drawn[] {
  const kindOf = (text: string) => kinds.byText.get(text) ?? periodKind(text)
  const counts = stated.map((series) => countPeriods(series, observations, kinds))
  const isYearly = counts.some(({ years }) => years > 0)
  const most = Math.max(0, ...counts.map(({ years, regular }) => (isYearly ? years : regular)))
  const longest = stated.find((_, i) => (isYearly ? counts[i]?.years : counts[i]?.regular) === most)
  if (!longest) return []
  return charted(longest, observations)
    .map((claim) => ({ claim, kind: kindOf(claim.period ?? '') }))
    .filter(({ claim, kind }) => lane(claim.kind) === 'actual' && (isYearly ? kind.isYear : kind.isRegular))
    .map(({ claim, kind }) => ({ claim, position: kind.position }))
    .sort((a, b) => a.position - b.position)
}

/** How many years and how many regular periods of a series are charted as measured. */
function countPeriods(
  { claims, runs, chosen }: ChosenSeries,
  { period }: Observations,
  kinds: Kinds,
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
function lastOf(claims: readonly Stated[]): Stated | undefined {
  const measured = claims.filter(({ kind }) => lane(kind) === 'actual')
  const end = ({ period: text }: Stated) => period(text ?? '').end
  return (measured.length > 0 ? measured : claims).reduce<Stated | undefined>(
    (last, claim) => (last && end(last) >= end(claim) ? last : claim),
    undefined,
  )
}

const mostPoints = 360

function drawnPoints(trend: readonly Drawn[]): (readonly [number, number])[] {
  const points = trend.map(({ claim, position }) => ({ x: Number(position.toFixed(3)), y: claim.value }))
  return thin([points], mostPoints)
    .flat()
    .map(({ x, y }) => [x, y] as const)
}
