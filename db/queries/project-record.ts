import { asc, desc, eq } from 'drizzle-orm'
import type { Database } from '../client'
import { event, eventProject, projectIndicator, projectSource } from '../register'
import { source } from '../schema'

/** What the row of a project points to: its sources, the events about it, the indicators that tell how it does. */
export async function projectRecord(db: Database, slug: string) {
  const [sources, events, indicators] = await Promise.all([
    db
      .select({
        source: source.source,
        title: source.title,
        publisher: source.publisher,
        url: source.url,
        published: source.published,
        language: source.language,
        licence: source.licence,
      })
      .from(projectSource)
      .innerJoin(source, eq(source.source, projectSource.other))
      .where(eq(projectSource.owner, slug))
      .orderBy(asc(projectSource.position)),
    db
      .select({
        event: event.event,
        date: event.date,
        title: event.title,
        kind: event.kind,
        place: event.place,
        description: event.description,
      })
      .from(eventProject)
      .innerJoin(event, eq(event.event, eventProject.owner))
      .where(eq(eventProject.other, slug))
      .orderBy(desc(event.start), asc(event.event)),
    db
      .select({ indicator: projectIndicator.other })
      .from(projectIndicator)
      .where(eq(projectIndicator.owner, slug))
      .orderBy(asc(projectIndicator.position)),
  ])
  return { sources, events, indicators: indicators.map((row) => row.indicator) }
}
