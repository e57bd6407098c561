import { asc, eq, type SQL } from 'drizzle-orm'
import type { Database } from '../client'
import { milestone, promise } from '../register'
import { source } from '../schema'

const cited = {
  source: source.source,
  title: source.title,
  publisher: source.publisher,
  url: source.url,
  published: source.published,
  language: source.language,
}

export type Milestone = Awaited<ReturnType<typeof milestonesOf>>[number]
export type GivenPromise = Milestone['promises'][number]

/** The milestones of a project in the order of the seed file, each with its promises by the day they were given. */
export const milestonesOf = (db: Database, slug: string) =>
  select(db, { milestones: eq(milestone.project, slug), promises: eq(promise.project, slug) })

/** The milestones of all projects. */
export const listMilestones = (db: Database) => select(db, {})

async function select(db: Database, where: { milestones?: SQL; promises?: SQL }) {
  const [milestones, promises] = await Promise.all([
    db
      .select({
        project: milestone.project,
        milestone: milestone.milestone,
        name: milestone.name,
        kind: milestone.kind,
        date: milestone.date,
        quote: milestone.quote,
        note: milestone.note,
        cited,
      })
      .from(milestone)
      .leftJoin(source, eq(source.source, milestone.source))
      .where(where.milestones)
      .orderBy(asc(milestone.position)),
    db
      .select({
        id: promise.id,
        project: promise.project,
        milestone: promise.milestone,
        promised: promise.promised,
        said: promise.said,
        quote: promise.quote,
        note: promise.note,
        cited,
      })
      .from(promise)
      .leftJoin(source, eq(source.source, promise.source))
      .where(where.promises)
      .orderBy(asc(promise.said), asc(promise.id)),
  ])
  return milestones.map((row) => ({
    ...row,
    promises: promises.filter((given) => given.project === row.project && given.milestone === row.milestone),
  }))
}
