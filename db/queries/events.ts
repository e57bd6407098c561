import { group } from 'd3-array'
import { asc, desc, eq } from 'drizzle-orm'
import type { Database } from '../client'
import { event, eventArea, eventProject, eventSource, project } from '../register'
import { area, membership, source } from '../schema'

/**
 * Every event with its areas, projects and sources, the newest first. It touches the areas that it names, those
 * of its projects' own figures and, where it names a group, those that were members of the group on its days.
 */
export async function listEvents(db: Database) {
  const [events, areas, members, projects, sources] = await Promise.all([
    db.select().from(event).orderBy(desc(event.start), desc(event.end), asc(event.event)),
    db
      .select({ owner: eventArea.owner, area: area.area, name: area.name, type: area.type })
      .from(eventArea)
      .innerJoin(area, eq(area.area, eventArea.other))
      .orderBy(asc(eventArea.owner), asc(eventArea.position)),
    db.select().from(membership).where(eq(membership.role, 'member')).orderBy(asc(membership.area)),
    db
      .select({ owner: eventProject.owner, project: project.project, name: project.name, area: project.area })
      .from(eventProject)
      .innerJoin(project, eq(project.project, eventProject.other))
      .orderBy(asc(eventProject.owner), asc(eventProject.position)),
    db
      .select({
        owner: eventSource.owner,
        source: source.source,
        title: source.title,
        publisher: source.publisher,
      })
      .from(eventSource)
      .innerJoin(source, eq(source.source, eventSource.other))
      .orderBy(asc(eventSource.owner), asc(eventSource.position)),
  ])
  const areasOf = group(areas, (row) => row.owner)
  const projectsOf = group(projects, (row) => row.owner)
  const sourcesOf = group(sources, (row) => row.owner)
  return events.map((row) => {
    const named = areasOf.get(row.event) ?? []
    const codes = named.map((one) => one.area)
    const through = members.filter((member) => codes.includes(member.group) && isMember(member, row))
    const about = projectsOf.get(row.event) ?? []
    const own = about.flatMap((one) => one.area ?? [])
    return {
      ...row,
      areas: named,
      touched: [...new Set([...codes, ...through.map((member) => member.area), ...own])],
      projects: about,
      sources: sourcesOf.get(row.event) ?? [],
    }
  })
}

export type EventRecord = Awaited<ReturnType<typeof listEvents>>[number]

/** Dates are as exact as they are known: `2018-09` has begun on its first day and ends with its last. */
const isMember = ({ from, to }: { from: string; to: string | null }, at: { start: string; end: string }) =>
  from <= at.end && (to === null || at.start.slice(0, to.length) <= to)
