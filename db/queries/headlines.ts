import { asc } from 'drizzle-orm'
import type { Database } from '../client'
import { headline } from '../schema'

/** The cards of the front page, in the order of the seed file. */
export async function listHeadlines(db: Database) {
  return await db.select().from(headline).orderBy(asc(headline.position))
}

export type Headline = Awaited<ReturnType<typeof listHeadlines>>[number]
