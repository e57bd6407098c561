import type Sqlite from 'better-sqlite3'
import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Database } from '../client'
import type { Cell } from '../load'
import { claim } from '../schema'

const other = alias(claim, 'other')

/** For each of some claims, by its id, the sources of all claims of the same series and period, its own among them. */
export async function sourcesBeside(db: Database, ids: readonly number[]) {
  return await db
    .selectDistinct({ id: claim.id, source: other.source })
    .from(claim)
    .innerJoin(other, and(eq(other.series, claim.series), eq(other.timePeriod, claim.timePeriod)))
    .where(and(inArray(claim.id, [...ids]), isNotNull(other.source)))
}

/**
 * Every claim of one source, charted or not, row by row, in the order of indicators, areas and periods. Give it a
 * connection of its own; it reads one snapshot.
 */
export function* statementsOf(connection: Sqlite.Database, source: string): Generator<Cell[]> {
  for (const row of connection.prepare(statement).raw().iterate(source))
    if (Array.isArray(row)) yield row.map((cell) => (typeof cell === 'number' ? cell : cell && String(cell)))
}

const statement = `
  select reference.name, reference.area, claim.year, indicator.name, indicator.indicator, claim.value_text,
    claim.time_period, counterpart.name, counterpart.area,
    case when indicator.unit_mult = 0 then unit.name else '10^' || indicator.unit_mult || ' ' || unit.name end,
    claim.qualifier, claim.lower, claim.upper, claim.kind, coalesce(claim.obs_status, 'A'), claim.scope,
    case claim.chosen when 1 then 'yes' else 'no' end, claim.rank, claim.period_as_stated, claim.quote, claim.note
  from claim
  join series on series.id = claim.series
  join indicator on indicator.indicator = series.indicator
  join unit on unit.unit = indicator.unit
  join area as reference on reference.area = series.ref_area
  left join area as counterpart on counterpart.area = series.counterpart_area
  where claim.source = ?
  order by indicator.position, reference.position, counterpart.position, claim.time_period, claim.id`
