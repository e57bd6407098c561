import { group } from 'd3-array'
import { type AnyColumn, and, asc, eq, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Database } from '../client'
import { milestone, project, projectArea, projectSource, promise } from '../register'
import { area, unit } from '../schema'

const currency = alias(unit, 'currency')
const capacityUnit = alias(unit, 'capacity_unit')

const columns = {
  project: project.project,
  name: project.name,
  sector: project.sector,
  status: project.status,
  statusDate: project.statusDate,
  parties: project.parties,
  cost: project.cost,
  costLower: project.costLower,
  costUpper: project.costUpper,
  costMult: project.costMult,
  costNote: project.costNote,
  currency,
  capacity: project.capacity,
  capacityLower: project.capacityLower,
  capacityUpper: project.capacityUpper,
  capacityMult: project.capacityMult,
  capacityNote: project.capacityNote,
  capacityUnit,
  lengthKm: project.lengthKm,
  latFrom: project.latFrom,
  lonFrom: project.lonFrom,
  latTo: project.latTo,
  lonTo: project.lonTo,
  area: project.area,
  note: project.note,
}

export type Project = Awaited<ReturnType<typeof listProjects>>[number]

/** All projects in the order of the seed file, each with its areas, its sources and the promises of its completion. */
export function listProjects(db: Database) {
  return select(db, undefined)
}

export async function findProject(db: Database, slug: string): Promise<Project | undefined> {
  return (await select(db, slug))[0]
}

async function select(db: Database, slug: string | undefined) {
  const one = (column: AnyColumn) => (slug === undefined ? undefined : eq(column, slug))
  const [projects, areas, sources, completions] = await Promise.all([
    db
      .select(columns)
      .from(project)
      .leftJoin(currency, eq(currency.unit, project.currency))
      .leftJoin(capacityUnit, eq(capacityUnit.unit, project.capacityUnit))
      .where(one(project.project))
      .orderBy(asc(project.position)),
    areasOf(db, one(projectArea.owner)),
    sourcesOf(db, one(projectSource.owner)),
    completionsOf(db, one(milestone.project)),
  ])
  const areasByProject = group(areas, (row) => row.owner)
  const sourcesByProject = group(sources, (row) => row.owner)
  const completionsByProject = group(completions, (row) => row.project)
  return projects.map((row) => ({
    ...row,
    areas: (areasByProject.get(row.project) ?? []).map(({ area, name }) => ({ area, name })),
    sources: (sourcesByProject.get(row.project) ?? []).map(({ other }) => other),
    completions: [
      ...group(completionsByProject.get(row.project) ?? [], (found) => found.milestone).values(),
    ].map((rows) => ({
      date: rows[0]?.date ?? null,
      promises: rows.flatMap(({ promised, said }) =>
        promised === null || said === null ? [] : [{ promised, said }],
      ),
    })),
  }))
}

function areasOf(db: Database, where: SQL | undefined) {
  return db
    .select({ owner: projectArea.owner, area: projectArea.other, name: area.name })
    .from(projectArea)
    .innerJoin(area, eq(area.area, projectArea.other))
    .where(where)
    .orderBy(asc(projectArea.owner), asc(projectArea.position))
}

function sourcesOf(db: Database, where: SQL | undefined) {
  return db
    .select()
    .from(projectSource)
    .where(where)
    .orderBy(asc(projectSource.owner), asc(projectSource.position))
}

function completionsOf(db: Database, where: SQL | undefined) {
  return db
    .select({
      project: milestone.project,
      milestone: milestone.milestone,
      date: milestone.date,
      promised: promise.promised,
      said: promise.said,
    })
    .from(milestone)
    .leftJoin(
      promise,
      and(eq(promise.project, milestone.project), eq(promise.milestone, milestone.milestone)),
    )
    .where(and(eq(milestone.kind, 'completion'), where))
    .orderBy(asc(milestone.position), asc(promise.said), asc(promise.id))
}
