import { asc, min, sql } from 'drizzle-orm'
import type { Database } from '../client'
import { revision } from '../history'

/** When each revision was made, in the order of revisions.csv. */
export async function revisionMoments(db: Database): Promise<{ revision: string; at: string }[]> {
  const first = min(revision.id)
  return await db
    .select({ revision: revision.revision, at: sql<string>`min(${revision.at})` })
    .from(revision)
    .groupBy(revision.revision)
    .orderBy(asc(first))
}
