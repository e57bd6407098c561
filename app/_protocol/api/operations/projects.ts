import { z } from 'zod'
import { milestonesOf } from '../../../../db/queries/milestones'
import { findProject, listProjects, type Project } from '../../../../db/queries/projects'
import { milestoneKinds, projectStatuses, sectors } from '../../../../stats/codes'
import { Missing, operation } from '../operation'
import { listOf, oneOf, pageAddress, pageOf, paging, slug } from '../parameters'

const project = z.object({
  project: z.string(),
  name: z.string(),
  sector: z.enum(sectors),
  status: z.enum(projectStatuses),
  status_date: z.string().nullable(),
  areas: z.array(z.string()),
  parties: z.string().nullable(),
  cost: z.number().nullable().describe('In currency, times ten to cost_mult'),
  cost_mult: z.int(),
  currency: z.string().nullable(),
  capacity: z.number().nullable().describe('In capacity_unit, times ten to capacity_mult'),
  capacity_mult: z.int(),
  capacity_unit: z.string().nullable(),
  length_km: z.number().nullable(),
  note: z.string().nullable(),
  sources: z.array(z.string()),
  page: z.string(),
})

const projectOf = (one: Project): z.input<typeof project> => ({
  project: one.project,
  name: one.name,
  sector: one.sector,
  status: one.status,
  status_date: one.statusDate,
  areas: one.areas.map(({ area }) => area),
  parties: one.parties,
  cost: one.cost,
  cost_mult: one.costMult,
  currency: one.currency?.unit ?? null,
  capacity: one.capacity,
  capacity_mult: one.capacityMult,
  capacity_unit: one.capacityUnit?.unit ?? null,
  length_km: one.lengthKm,
  note: one.note,
  sources: one.sources,
  page: pageAddress(`/projects/${one.project}`),
})

export const projects = operation({
  path: 'projects',
  name: 'list_projects',
  parameters: z.strictObject({
    sector: oneOf(sectors).optional(),
    status: oneOf(projectStatuses).optional(),
    area: z.string().optional().describe('The code of an area such as KAZ'),
    ...paging,
  }),
  response: listOf(project),
  async find(db, { sector, status, area, ...asked }) {
    const found = (await listProjects(db)).filter(
      (one) =>
        (sector === undefined || one.sector === sector) &&
        (status === undefined || one.status === status) &&
        (area === undefined || one.areas.some((place) => place.area === area.toUpperCase())),
    )
    return pageOf(found, asked, projectOf)
  },
})

const promise = z.object({
  promised: z.string().describe('The date that was named'),
  said: z.string().describe('When it was named'),
  source: z.string().nullable(),
  quote: z.string().nullable(),
})

const milestone = z.object({
  milestone: z.string(),
  name: z.string(),
  kind: z.enum(milestoneKinds),
  date: z.string().nullable().describe('When it happened, null as long as it has not'),
  source: z.string().nullable(),
  quote: z.string().nullable(),
  promises: z.array(promise),
})

export const oneProject = operation({
  path: 'projects/{project}',
  name: 'get_project',
  parameters: z.strictObject({ project: slug('trans-caspian-fibre') }),
  response: project.extend({ milestones: z.array(milestone) }),
  async find(db, asked) {
    const found = await findProject(db, asked.project)
    if (!found) return new Missing(`There is no project "${asked.project}".`)
    const milestones = (await milestonesOf(db, asked.project)).map(
      ({ milestone, name, kind, date, quote, cited, promises }) => ({
        ...{ milestone, name, kind, date, quote, source: cited?.source ?? null },
        promises: promises.map((one) => ({
          promised: one.promised,
          said: one.said,
          quote: one.quote,
          source: one.cited?.source ?? null,
        })),
      }),
    )
    return { ...projectOf(found), milestones }
  },
})
