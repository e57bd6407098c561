import { group } from 'd3-array'
import { and, asc, desc, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Database } from '../client'
import { area, claim, indicator, series } from '../schema'

export type Related = Awaited<ReturnType<typeof relatedTo>>[number]

/**
 * Other indicators of a topic with yearly figures of an area, those in the same unit first, each with that area's
 * figures in the order of time.
 */
export async function relatedTo(
  db: Database,
  { slug, topic, unit, refArea }: { slug: string; topic: string; unit: string; refArea: string },
  limit: number,
) {
  const rows = await db
    .select({
      indicator: indicator.indicator,
      name: indicator.name,
      areaName: area.name,
      year: sql<number>`${claim.year}`,
      value: claim.value,
    })
    .from(indicator)
    .innerJoin(series, eq(series.indicator, indicator.indicator))
    .innerJoin(area, eq(area.area, series.refArea))
    .innerJoin(claim, eq(claim.series, series.id))
    .where(
      and(
        eq(indicator.topic, topic),
        ne(indicator.indicator, slug),
        eq(series.refArea, refArea),
        sql`${series.counterpartArea} is null`,
        eq(claim.chosen, true),
        inArray(claim.kind, ['actual', 'estimate']),
        sql`length(${claim.timePeriod}) = 4`,
      ),
    )
    .orderBy(desc(sql`${indicator.unit} = ${unit}`), asc(indicator.position), asc(claim.timePeriod))
  return [...group(rows, (row) => row.indicator).values()]
    .filter((figures) => figures.length > 1)
    .slice(0, limit)
    .flatMap((figures) => {
      const [first] = figures
      if (!first) return []
      const { indicator: slug, name, areaName } = first
      return [{ indicator: slug, name, areaName, figures }]
    })
}
