import { and, asc, count, desc, eq, inArray, max, type SQL, sql } from 'drizzle-orm'
import { readSteps } from '../../seed/store/revisions'
import type { Step } from '../../seed/store/step'
import type { Database } from '../client'
import { revision, revisionAbout } from '../history'

/** Which revisions are asked for: all that meet everything that is said. */
export type RevisionFilter = {
  /** What a step of it is about, as `figure:trade-turnover/KAZ.OTS/2024` or `source:…`; each must be met by one step. */
  about?: readonly string[] | undefined
  who?: string | undefined
  table?: string | undefined
}

export type RevisionRecord = {
  revision: string
  at: string
  who: string
  why: string | null
  undoes: string | null
  /** The later revision that takes this one back. */
  undoneBy: string | undefined
  /** How many steps it has in all that are asked for; the first of them. */
  count: number
  steps: readonly Step[]
}

const mostSteps = 100

/** The revisions asked for, the latest first, each with the steps asked for, and how many there are in all. */
export async function listRevisions(
  db: Database,
  filter: RevisionFilter,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<{ revisions: RevisionRecord[]; total: number }> {
  const where = meeting(filter)
  const last = max(revision.id)
  const [found, [all]] = await Promise.all([
    db
      .select({ revision: revision.revision, count: count() })
      .from(revision)
      .where(where)
      .groupBy(revision.revision)
      .orderBy(desc(last))
      .limit(limit)
      .offset(offset),
    db
      .select({ total: sql<number>`count(distinct ${revision.revision})` })
      .from(revision)
      .where(where),
  ])
  const revisions: RevisionRecord[] = []
  for (const { revision: id, count } of found) {
    const rows = await db
      .select()
      .from(revision)
      .where(and(eq(revision.revision, id), where))
      .orderBy(asc(revision.id))
      .limit(mostSteps)
    const [first] = rows
    if (first) revisions.push({ ...first, undoneBy: undefined, count, steps: readSteps(rows) })
  }
  const undone = await undoings(
    db,
    found.map(({ revision }) => revision),
  )
  return {
    revisions: revisions.map((one) => ({ ...one, undoneBy: undone.get(one.revision) })),
    total: all?.total ?? 0,
  }
}

/** Who made revisions, and how many steps. */
export async function listEditors(db: Database) {
  return await db
    .select({ who: revision.who, revisions: sql<number>`count(distinct ${revision.revision})` })
    .from(revision)
    .groupBy(revision.who)
    .orderBy(asc(revision.who))
}

async function undoings(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .select({ undoes: revision.undoes, revision: revision.revision })
    .from(revision)
    .where(inArray(revision.undoes, [...ids]))
  return new Map(rows.flatMap(({ undoes, revision }) => (undoes === null ? [] : [[undoes, revision]])))
}

function meeting({ about = [], who, table }: RevisionFilter): SQL | undefined {
  const isAbout = (one: string) =>
    inArray(
      revision.id,
      sql`(select ${revisionAbout.id} from ${revisionAbout} where ${revisionAbout.about} = ${one})`,
    )
  return and(
    ...about.map(isAbout),
    who === undefined ? undefined : eq(revision.who, who),
    table === undefined ? undefined : eq(revision.table, table),
  )
}
