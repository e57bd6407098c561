import { and, asc, desc, inArray } from 'drizzle-orm'
import type { EventKind } from '../../stats/codes'
import type { Database } from '../client'
import { event, eventProject } from '../register'

/** The events of some kinds that are about one of the projects, the latest first. */
export async function eventsAbout(
  db: Database,
  { kinds, projects }: { kinds: readonly EventKind[]; projects: readonly string[] },
) {
  const ofProjects = db
    .select({ owner: eventProject.owner })
    .from(eventProject)
    .where(inArray(eventProject.other, [...projects]))
  return await db
    .select({ event: event.event, date: event.date, title: event.title, description: event.description })
    .from(event)
    .where(and(inArray(event.kind, [...kinds]), inArray(event.event, ofProjects)))
    .orderBy(desc(event.start), asc(event.event))
}

export type EventAbout = Awaited<ReturnType<typeof eventsAbout>>[number]
