import { asc } from 'drizzle-orm'
import type { Database } from '../client'
import { source, unit } from '../schema'

/** The units with their names, by code. */
export async function listUnits(db: Database) {
  return await db.select({ unit: unit.unit, name: unit.name }).from(unit).orderBy(asc(unit.unit))
}

/** The sources as they are cited, by code, without a count of what they state. */
export async function listCitations(db: Database) {
  return await db
    .select({
      source: source.source,
      publisher: source.publisher,
      title: source.title,
      url: source.url,
      licence: source.licence,
    })
    .from(source)
    .orderBy(asc(source.source))
}
