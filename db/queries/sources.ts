import { asc, desc, eq, inArray, type SQL, sql, sum } from 'drizzle-orm'
import type { Database } from '../client'
import { eventSource, milestone, projectSource, promise } from '../register'
import { membership, source, sourceSeries } from '../schema'

/**
 * Every source with the number of figures that it states and of those that are charted, the busiest first, and
 * how many projects, milestones, promises, events and memberships rest on it.
 */
export async function listSources(db: Database) {
  const figures = sql<number>`coalesce(${sum(sourceSeries.figures)}, 0)`
  return await db
    .select({
      source: source.source,
      title: source.title,
      publisher: source.publisher,
      url: source.url,
      published: source.published,
      language: source.language,
      licence: source.licence,
      class: source.class,
      repeats: source.repeats,
      origin: source.origin,
      vintage: source.vintage,
      figures,
      charted: sql<number>`coalesce(${sum(sourceSeries.charted)}, 0)`,
      cited: citations(),
    })
    .from(source)
    .leftJoin(sourceSeries, eq(sourceSeries.source, source.source))
    .groupBy(source.source)
    .orderBy(desc(figures), asc(source.publisher), asc(source.source))
}

export type Source = Awaited<ReturnType<typeof listSources>>[number]

export async function findSource(db: Database, id: string) {
  const found = await db.select().from(source).where(eq(source.source, id))
  return found[0]
}

/** What a reader must know of some sources to cite them. */
export async function citedSources(db: Database, ids: readonly string[]) {
  return await db
    .select({
      source: source.source,
      title: source.title,
      publisher: source.publisher,
      url: source.url,
      published: source.published,
      licence: source.licence,
    })
    .from(source)
    .where(inArray(source.source, [...new Set(ids)]))
    .orderBy(asc(source.publisher), asc(source.source))
}

function citations(): SQL<number> {
  const counts = [
    sql`(select count(*) from ${projectSource} where ${projectSource.other} = ${source.source})`,
    sql`(select count(*) from ${milestone} where ${milestone.source} = ${source.source})`,
    sql`(select count(*) from ${promise} where ${promise.source} = ${source.source})`,
    sql`(select count(*) from ${eventSource} where ${eventSource.other} = ${source.source})`,
    sql`(select count(*) from ${membership} where ${membership.source} = ${source.source})`,
  ]
  return sql<number>`${sql.join(counts, sql` + `)}`
}
