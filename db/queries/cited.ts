import { and, asc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Database } from '../client'
import { event, eventSource, milestone, project, projectSource, promise } from '../register'
import { area, membership } from '../schema'

const groupArea = alias(area, 'group_area')

/** What one source states beside figures: of projects, their milestones and promised dates, events and memberships. */
export async function citedBy(db: Database, source: string) {
  const [projects, milestones, promises, events, memberships] = await Promise.all([
    db
      .select({
        project: project.project,
        name: project.name,
        status: project.status,
        date: project.statusDate,
      })
      .from(projectSource)
      .innerJoin(project, eq(project.project, projectSource.owner))
      .where(eq(projectSource.other, source))
      .orderBy(asc(project.position)),
    db
      .select({
        project: milestone.project,
        projectName: project.name,
        milestone: milestone.milestone,
        name: milestone.name,
        date: milestone.date,
        quote: milestone.quote,
      })
      .from(milestone)
      .innerJoin(project, eq(project.project, milestone.project))
      .where(eq(milestone.source, source))
      .orderBy(asc(milestone.position)),
    db
      .select({
        id: promise.id,
        project: promise.project,
        projectName: project.name,
        milestone: promise.milestone,
        milestoneName: milestone.name,
        promised: promise.promised,
        said: promise.said,
        quote: promise.quote,
      })
      .from(promise)
      .innerJoin(project, eq(project.project, promise.project))
      .leftJoin(
        milestone,
        and(eq(milestone.project, promise.project), eq(milestone.milestone, promise.milestone)),
      )
      .where(eq(promise.source, source))
      .orderBy(asc(promise.id)),
    db
      .select({ event: event.event, date: event.date, title: event.title, kind: event.kind })
      .from(eventSource)
      .innerJoin(event, eq(event.event, eventSource.owner))
      .where(eq(eventSource.other, source))
      .orderBy(asc(event.start), asc(event.event)),
    db
      .select({
        group: groupArea.name,
        area: membership.area,
        name: area.name,
        role: membership.role,
        from: membership.from,
      })
      .from(membership)
      .innerJoin(area, eq(area.area, membership.area))
      .innerJoin(groupArea, eq(groupArea.area, membership.group))
      .where(eq(membership.source, source))
      .orderBy(asc(membership.group), asc(area.position)),
  ])
  return { projects, milestones, promises, events, memberships }
}

export type Cited = Awaited<ReturnType<typeof citedBy>>
