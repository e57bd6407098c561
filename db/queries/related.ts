import { group } from 'd3-array'
import { and, asc, desc, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import type { Database } from '../client'
import { area, claim, indicator, series } from '../schema'

export type Related = Awaited<ReturnType<typeof relatedTo>>[number]

/**
 * Other indicators of a topic with at least two yearly figures of an area, those in the same unit first, each with
 * that area's figures in the order of time.
 */
export async function relatedTo(
  db: Database,
  { slug, topic, unit, refArea }: { slug: string; topic: string; unit: string; refArea: string },
  limit: number,
) {
  const isYearly = and(
    eq(claim.series, series.id),
    eq(claim.chosen, true),
    inArray(claim.kind, ['actual', 'estimate']),
    sql`length(${claim.timePeriod}) = 4`,
  )
  const second = db.select({ id: claim.id }).from(claim).where(isYearly).limit(1).offset(1)
  const nearest = [desc(sql`${indicator.unit} = ${unit}`), asc(indicator.position)]
  const near = db
    .select({ series: series.id })
    .from(indicator)
    .innerJoin(series, eq(series.indicator, indicator.indicator))
    .where(
      and(
        eq(indicator.topic, topic),
        ne(indicator.indicator, slug),
        eq(series.refArea, refArea),
        isNull(series.counterpartArea),
        sql`${second} is not null`,
      ),
    )
    .orderBy(...nearest)
    .limit(limit)
  const rows = await db
    .select({
      indicator: indicator.indicator,
      name: indicator.name,
      areaName: area.name,
      year: sql<number>`${claim.year}`,
      value: claim.value,
    })
    .from(series)
    .innerJoin(indicator, eq(indicator.indicator, series.indicator))
    .innerJoin(area, eq(area.area, series.refArea))
    .innerJoin(claim, isYearly)
    .where(inArray(series.id, near))
    .orderBy(...nearest, asc(claim.timePeriod))
  return [...group(rows, (row) => row.indicator).values()].flatMap((figures) => {
    const [first] = figures
    if (!first) return []
    const { indicator: slug, name, areaName } = first
    return [{ indicator: slug, name, areaName, figures }]
  })
}
