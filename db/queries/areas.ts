import { asc, eq } from 'drizzle-orm'
import type { Database } from '../client'
import { area, membership } from '../schema'

export type Area = { area: string; name: string; type: string }

/** The areas of the seed folder, in its order. */
export async function listAreas(db: Database): Promise<Area[]> {
  return await db
    .select({ area: area.area, name: area.name, type: area.type })
    .from(area)
    .orderBy(asc(area.position))
}

/** The states that belong to the Organization of Turkic States, with their role and the date it began. */
export async function listStates(db: Database) {
  return await db
    .select({ area: area.area, name: area.name, role: membership.role, from: membership.from })
    .from(membership)
    .innerJoin(area, eq(area.area, membership.area))
    .where(eq(membership.group, 'OTS'))
    .orderBy(asc(membership.role), asc(area.position))
}
