import { and, asc, desc, inArray, or } from 'drizzle-orm'
import type { EventKind } from '../../stats/codes'
import type { Database } from '../client'
import { event, eventArea, eventProject } from '../register'

/** The events of some kinds that are about one of the areas or of the projects, the latest first. */
export async function eventsAbout(
  db: Database,
  {
    kinds,
    areas,
    projects,
  }: { kinds: readonly EventKind[]; areas: readonly string[]; projects: readonly string[] },
) {
  const ofAreas = db
    .select({ owner: eventArea.owner })
    .from(eventArea)
    .where(inArray(eventArea.other, [...areas]))
  const ofProjects = db
    .select({ owner: eventProject.owner })
    .from(eventProject)
    .where(inArray(eventProject.other, [...projects]))
  return await db
    .select({ event: event.event, date: event.date, title: event.title, description: event.description })
    .from(event)
    .where(
      and(
        inArray(event.kind, [...kinds]),
        or(inArray(event.event, ofAreas), inArray(event.event, ofProjects)),
      ),
    )
    .orderBy(desc(event.start), asc(event.event))
}

export type EventAbout = Awaited<ReturnType<typeof eventsAbout>>[number]
