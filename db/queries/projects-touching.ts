import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Sector } from '../../stats/codes'
import type { Database } from '../client'
import { project, projectArea } from '../register'
import { area } from '../schema'

/** The projects of some sectors that touch one of the areas, in the order of the register, each with all its areas. */
export async function projectsTouching(
  db: Database,
  { sectors, areas }: { sectors: readonly Sector[]; areas: readonly string[] },
) {
  const touching = db
    .select({ owner: projectArea.owner })
    .from(projectArea)
    .where(inArray(projectArea.other, [...areas]))
  const rows = await db
    .select({
      project: project.project,
      name: project.name,
      sector: project.sector,
      status: project.status,
      statusDate: project.statusDate,
      area: area.name,
    })
    .from(project)
    .innerJoin(projectArea, eq(projectArea.owner, project.project))
    .innerJoin(area, eq(area.area, projectArea.other))
    .where(and(inArray(project.sector, [...sectors]), inArray(project.project, touching)))
    .orderBy(asc(project.position), asc(projectArea.position))
  const found = new Map<string, Omit<(typeof rows)[number], 'area'> & { areas: string[] }>()
  for (const { area: name, ...row } of rows) {
    const known = found.get(row.project) ?? { ...row, areas: [] }
    found.set(row.project, { ...known, areas: [...known.areas, name] })
  }
  return [...found.values()]
}

export type TouchingProject = Awaited<ReturnType<typeof projectsTouching>>[number]
