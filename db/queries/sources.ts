import { asc, count, desc, eq, sum } from 'drizzle-orm'
import type { Database } from '../client'
import { claim, source } from '../schema'

/** Every source with the number of figures that it states and of those that are charted; the busiest first. */
export async function listSources(db: Database) {
  const figures = count(claim.id)
  return await db
    .select({
      source: source.source,
      title: source.title,
      publisher: source.publisher,
      published: source.published,
      class: source.class,
      figures,
      charted: sum(claim.chosen).mapWith(Number),
    })
    .from(source)
    .leftJoin(claim, eq(claim.source, source.source))
    .groupBy(source.source)
    .orderBy(desc(figures), asc(source.publisher), asc(source.source))
}

export async function findSource(db: Database, id: string) {
  const found = await db.select().from(source).where(eq(source.source, id))
  return found[0]
}
