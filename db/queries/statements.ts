import type Sqlite from 'better-sqlite3'
import { and, countDistinct, eq, inArray, sum } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Database } from '../client'
import type { Cell } from '../insert'
import { claim, source, sourceSeries } from '../schema'

const other = alias(claim, 'other')

/** For each of some claims, by its id, how many origins there are among the sources that state its series and period. */
export async function originsBeside(db: Database, ids: readonly number[]): Promise<Map<number, number>> {
  const rows = await db
    .select({ id: claim.id, origins: countDistinct(source.origin) })
    .from(claim)
    .innerJoin(other, and(eq(other.series, claim.series), eq(other.timePeriod, claim.timePeriod)))
    .innerJoin(source, eq(source.source, other.source))
    .where(inArray(claim.id, [...ids]))
    .groupBy(claim.id)
  return new Map(rows.map(({ id, origins }) => [id, origins]))
}

/** How many claims a source makes. */
export async function countStatements(db: Database, id: string): Promise<number> {
  const [found] = await db
    .select({ figures: sum(sourceSeries.figures) })
    .from(sourceSeries)
    .where(eq(sourceSeries.source, id))
  return Number(found?.figures ?? 0)
}

/**
 * Every claim of one source, charted or not, row by row, in the order of indicators, areas and periods. It asks series by
 * series, so that no sorting of all of them keeps others waiting. Give it a connection of its own; it reads one snapshot.
 */
export function* statementsOf(connection: Sqlite.Database, id: string): Generator<Cell[]> {
  const wanted: unknown[] = connection.prepare(seriesStatement).pluck().all(id)
  const claims = connection.prepare(claimStatement).raw()
  for (const series of wanted)
    for (const row of claims.all({ series, source: id }))
      if (Array.isArray(row))
        yield row.map((cell) => (typeof cell === 'number' ? cell : cell && String(cell)))
}

const seriesStatement = `
  select series.id
  from series
  join indicator on indicator.indicator = series.indicator
  join area as reference on reference.area = series.ref_area
  left join area as counterpart on counterpart.area = series.counterpart_area
  where series.id in (select source_series.series from source_series where source_series.source = ?)
  order by indicator.position, reference.position, counterpart.position`

const claimStatement = `
  select reference.name, reference.area, claim.year, indicator.name, indicator.indicator, claim.value_text,
    claim.time_period, counterpart.name, counterpart.area,
    case when indicator.unit_mult = 0 then unit.name else '10^' || indicator.unit_mult || ' ' || unit.name end,
    claim.qualifier, claim.lower_text, claim.upper_text, claim.kind, coalesce(claim.obs_status, 'A'), claim.scope,
    case claim.chosen when 1 then 'yes' else 'no' end, claim.rank, claim.period_as_stated, claim.quote, claim.note
  from claim
  join series on series.id = claim.series
  join indicator on indicator.indicator = series.indicator
  join unit on unit.unit = indicator.unit
  join area as reference on reference.area = series.ref_area
  left join area as counterpart on counterpart.area = series.counterpart_area
  where claim.series = @series and claim.source = @source
  order by claim.time_period, claim.id`
