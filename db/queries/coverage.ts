import { asc, eq } from 'drizzle-orm'
import type { Database } from '../client'
import { coverage } from '../coverage'
import { claim, series } from '../schema'

export type Coverage = Awaited<ReturnType<typeof listCoverage>>[number]

/** What each indicator has figures of, as it was counted on loading, with the claim that is its latest figure. */
export async function listCoverage(db: Database) {
  const rows = await db
    .select({
      coverage,
      stated: {
        timePeriod: claim.timePeriod,
        value: claim.value,
        qualifier: claim.qualifier,
        lower: claim.lower,
        upper: claim.upper,
        kind: claim.kind,
      },
      entity: { refArea: series.refArea, counterpartArea: series.counterpartArea },
    })
    .from(coverage)
    .leftJoin(claim, eq(claim.id, coverage.latest))
    .leftJoin(series, eq(series.id, claim.series))
    .orderBy(asc(coverage.indicator))
  return rows.map(({ coverage: counted, stated, entity }) => ({
    ...counted,
    latest: stated && entity ? { indicator: counted.indicator, ...entity, ...stated } : undefined,
  }))
}
