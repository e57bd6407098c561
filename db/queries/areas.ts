import { asc, eq } from 'drizzle-orm'
import { once } from '../once'
import { area, membership } from '../schema'

export type Area = { area: string; name: string; type: string }

/** The areas of the seed folder, in its order. */
export const listAreas = once(
  async (db): Promise<readonly Area[]> =>
    await db
      .select({ area: area.area, name: area.name, type: area.type })
      .from(area)
      .orderBy(asc(area.position)),
)

/** The states that belong to the Organization of Turkic States, with their role, the date it began and who says so. */
export const listStates = once(
  async (db) =>
    await db
      .select({
        area: area.area,
        name: area.name,
        role: membership.role,
        from: membership.from,
        source: membership.source,
      })
      .from(membership)
      .innerJoin(area, eq(area.area, membership.area))
      .where(eq(membership.group, 'OTS'))
      .orderBy(asc(membership.role), asc(area.position)),
)
