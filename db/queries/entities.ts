import { asc, eq } from 'drizzle-orm'
import type { Database } from '../client'
import { series } from '../schema'

/** What an indicator has figures of: area codes, or `KAZ.OTS` for a reference and a counterpart area. */
export async function listEntities(db: Database, indicator: string): Promise<string[]> {
  const rows = await db.select().from(series).where(eq(series.indicator, indicator)).orderBy(asc(series.id))
  return rows.map((row) =>
    row.counterpartArea === null ? row.refArea : `${row.refArea}.${row.counterpartArea}`,
  )
}
