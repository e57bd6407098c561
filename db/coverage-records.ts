import { group } from 'd3-array'
import type { Seed } from '../seed/read'
import { period, periodPosition, periodYear } from '../stats/period'
import { thin } from '../stats/thin'
import { lane, type Stated } from './chosen'
import type { Entity } from './claim-records'
import type { CoveringPublisher, YearRun } from './coverage'
import type { Cell, Records } from './load'

type Counted = {
  entities: readonly Entity[]
  stated: readonly Stated[]
  chosen: ReadonlyMap<Stated, number>
}

/** One row for each indicator, so that the catalogue need not look at every claim. */
export function coverageRecords(seed: Seed, { entities, stated, chosen }: Counted): Records {
  const positions = new Map(seed.areas.map(({ row }, position) => [row.area, position]))
  const position = ({ refArea }: Entity) => positions.get(refArea) ?? 0
  const members = group(entities, (entity) => entity.indicator)
  const tallies = tally(entities, stated)
  const charted = chartedBySeries(chosen)
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
      const counted = tallies.get(indicator) ?? emptyTally()
      const measured = yearRuns(counted.measured)
      const intended = yearRuns(counted.intended)
      const spanned = measured.length > 0 ? measured : intended
      const lines = ordered.map(({ id }) => charted.get(id) ?? [])
      const trend = trendOf(lines)
      const latest = trend.at(-1) ?? lastOf(lines.flat())
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

function chartedBySeries(chosen: ReadonlyMap<Stated, number>): Map<number, Stated[]> {
  const lines = new Map<number, Stated[]>()
  for (const claim of chosen.keys()) {
    const line = lines.get(claim.series)
    if (line) line.push(claim)
    else lines.set(claim.series, [claim])
  }
  return lines
}

type Tally = {
  figures: number
  measured: Set<number>
  intended: Set<number>
  sources: Map<string, number>
}

const emptyTally = (): Tally => ({
  figures: 0,
  measured: new Set(),
  intended: new Set(),
  sources: new Map(),
})

function tally(entities: readonly Entity[], stated: readonly Stated[]): Map<string, Tally> {
  const tallies = new Map(entities.map(({ indicator }) => [indicator, emptyTally()]))
  const bySeries = new Map(entities.map(({ id, indicator }) => [id, tallies.get(indicator)]))
  for (const { series, kind, period: text, source } of stated) {
    const counted = bySeries.get(series)
    if (!counted) continue
    counted.figures++
    if (text !== null) (lane(kind) === 'actual' ? counted.measured : counted.intended).add(periodYear(text))
    if (source !== null) counted.sources.set(source, (counted.sources.get(source) ?? 0) + 1)
  }
  return tallies
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

/** What was measured in the line with most periods, the first of them: years, or where there are none, shorter periods. */
function trendOf(lines: readonly (readonly Stated[])[]): Stated[] {
  const measured = lines.map((line) => line.filter(({ kind }) => lane(kind) === 'actual'))
  const isYearly = measured.some((line) => line.some(({ period: text }) => text?.length === 4))
  const drawn = measured.map((line) =>
    line.filter(({ period: text }) => (isYearly ? text?.length === 4 : text?.includes('/') === false)),
  )
  const most = Math.max(0, ...drawn.map((line) => line.length))
  return (drawn.find((line) => line.length === most) ?? [])
    .map((claim) => ({ claim, at: periodPosition(claim.period ?? '') }))
    .sort((a, b) => a.at - b.at)
    .map(({ claim }) => claim)
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
