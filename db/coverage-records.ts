import { group } from 'd3-array'
import type { Observations } from '../seed/observations'
import type { Seed } from '../seed/read'
import { periodYear } from '../stats/period'
import { lane } from './chosen'
import type { ChosenSeries } from './claim-records'
import type { CoveringPublisher, YearRun } from './coverage'
import type { Cell, Records } from './insert'
import { type PeriodKinds, periodKinds } from './period-kinds'
import { drawnPoints, lastOf, trendOf } from './trend'

/** One row for each indicator, so that the catalogue need not look at every claim. */
export function coverageRecords(seed: Seed, stated: readonly ChosenSeries[]): Records {
  const positions = new Map(seed.areas.map(({ row }, position) => [row.area, position]))
  const position = ({ refArea }: ChosenSeries) => positions.get(refArea) ?? 0
  const members = group(stated, ({ indicator }) => indicator)
  const kinds = periodKinds(seed.series)
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
      const latest = trend.at(-1)?.claim ?? lastOf(ordered, seed.series)
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

type Tally = {
  figures: number
  measured: Set<number>
  intended: Set<number>
  sources: Map<string, number>
}

function tally(stated: readonly ChosenSeries[], { period }: Observations, kinds: PeriodKinds): Tally {
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
