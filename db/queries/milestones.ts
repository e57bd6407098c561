import { asc, eq } from 'drizzle-orm'
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
export async function milestonesOf(db: Database, slug: string) {
  const [milestones, promises] = await Promise.all([
    db
      .select({
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
      .where(eq(milestone.project, slug))
      .orderBy(asc(milestone.position)),
    db
      .select({
        id: promise.id,
        milestone: promise.milestone,
        promised: promise.promised,
        said: promise.said,
        quote: promise.quote,
        note: promise.note,
        cited,
      })
      .from(promise)
      .leftJoin(source, eq(source.source, promise.source))
      .where(eq(promise.project, slug))
      .orderBy(asc(promise.said), asc(promise.id)),
  ])
  return milestones.map((row) => ({
    ...row,
    promises: promises.filter((given) => given.milestone === row.milestone),
  }))
}
