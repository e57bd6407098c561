import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Database } from '../client'
import { claim, indicator, series } from '../schema'

/** Yearly figures of areas by which others are divided, such as people and GDP. */
export type InputFigure = Awaited<ReturnType<typeof inputFigures>>[number]

/** The areas for which some indicators have figures of their own. */
export async function inputAreas(db: Database, indicators: readonly string[]) {
  return await db
    .select({ indicator: series.indicator, refArea: series.refArea })
    .from(series)
    .where(and(inArray(series.indicator, [...indicators]), isNull(series.counterpartArea)))
    .orderBy(asc(series.id))
}

/** The charted yearly figures of an indicator, for each area, in the order of time. */
export async function inputFigures(db: Database, slug: string) {
  return await db
    .select({
      refArea: series.refArea,
      unitMult: indicator.unitMult,
      period: sql<string>`${claim.timePeriod}`,
      value: claim.value,
      qualifier: claim.qualifier,
      lower: claim.lower,
      upper: claim.upper,
    })
    .from(series)
    .innerJoin(indicator, eq(indicator.indicator, series.indicator))
    .innerJoin(claim, eq(claim.series, series.id))
    .where(
      and(
        eq(series.indicator, slug),
        isNull(series.counterpartArea),
        eq(claim.chosen, true),
        inArray(claim.kind, ['actual', 'estimate']),
        sql`length(${claim.timePeriod}) = 4`,
      ),
    )
    .orderBy(asc(series.id), asc(claim.timePeriod))
}
