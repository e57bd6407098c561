import { group } from 'd3-array'
import { and, asc, count, eq, inArray, max, min, sql } from 'drizzle-orm'
import type { Database } from '../client'
import { area, claim, series } from '../schema'

export type Coverage = {
  figures: number
  first: number | null
  last: number | null
  latest:
    | {
        year: number
        value: number
        qualifier: typeof claim.$inferSelect.qualifier
        refArea: string
        counterpartArea: string | null
      }
    | undefined
  trend: readonly { year: number; value: number }[]
}

/**
 * For each indicator the number of its claims, the years they span, and the yearly figures of its first series:
 * that of the first area in the order of the seed folder with the most years.
 */
export async function coverageOf(db: Database): Promise<Map<string, Coverage>> {
  const counts = await db
    .select({ indicator: series.indicator, figures: count(), first: min(claim.year), last: max(claim.year) })
    .from(claim)
    .innerJoin(series, eq(series.id, claim.series))
    .groupBy(series.indicator)
  const yearly = and(
    eq(claim.chosen, true),
    inArray(claim.kind, ['actual', 'estimate']),
    sql`length(${claim.timePeriod}) = 4`,
  )
  const lengths = await db
    .select({ indicator: series.indicator, id: series.id, years: count() })
    .from(series)
    .innerJoin(claim, eq(claim.series, series.id))
    .innerJoin(area, eq(area.area, series.refArea))
    .where(yearly)
    .groupBy(series.id)
    .orderBy(asc(area.position), asc(series.id))
  const longest = [...group(lengths, (row) => row.indicator).values()].flatMap((rows) => {
    const most = Math.max(...rows.map((row) => row.years))
    return rows.find((row) => row.years === most)?.id ?? []
  })
  const figures = await db
    .select({
      indicator: series.indicator,
      refArea: series.refArea,
      counterpartArea: series.counterpartArea,
      year: claim.year,
      value: claim.value,
      qualifier: claim.qualifier,
    })
    .from(series)
    .innerJoin(claim, eq(claim.series, series.id))
    .where(and(yearly, inArray(series.id, longest)))
    .orderBy(asc(claim.timePeriod))
  const trends = group(figures, (row) => row.indicator)
  return new Map(
    counts.map(({ indicator, ...counted }) => {
      const trend = (trends.get(indicator) ?? []).flatMap((row) =>
        row.year === null ? [] : [{ ...row, year: row.year }],
      )
      return [indicator, { ...counted, latest: trend.at(-1), trend }]
    }),
  )
}
