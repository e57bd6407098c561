import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { eventKinds, milestoneKinds, projectStatuses, sectors } from '../stats/codes'

/** A project of the register. `cost` counts in `currency`, `capacity` in `capacityUnit`, each times ten to its power. */
export const project = sqliteTable('project', {
  project: text().primaryKey(),
  name: text().notNull(),
  sector: text({ enum: sectors }).notNull(),
  status: text({ enum: projectStatuses }).notNull(),
  statusDate: text('status_date'),
  parties: text(),
  cost: real(),
  costLower: real('cost_lower'),
  costUpper: real('cost_upper'),
  currency: text(),
  costMult: integer('cost_mult').notNull(),
  costNote: text('cost_note'),
  capacity: real(),
  capacityLower: real('capacity_lower'),
  capacityUpper: real('capacity_upper'),
  capacityUnit: text('capacity_unit'),
  capacityMult: integer('capacity_mult').notNull(),
  capacityNote: text('capacity_note'),
  lengthKm: real('length_km'),
  latFrom: real('lat_from'),
  lonFrom: real('lon_from'),
  latTo: real('lat_to'),
  lonTo: real('lon_to'),
  area: text(),
  note: text(),
  position: integer().notNull(),
})

/** The lists of a project and of an event: `owner` is the one, `other` an area, an indicator, a source, a project. */
export const projectArea = link('project_area', 'project', 'area')
export const projectIndicator = link('project_indicator', 'project', 'indicator')
export const projectSource = link('project_source', 'project', 'source')
export const eventArea = link('event_area', 'event', 'area')
export const eventProject = link('event_project', 'event', 'project')
export const eventSource = link('event_source', 'event', 'source')

/** A step of a project; `date` is an SDMX period, null as long as it has not happened. */
export const milestone = sqliteTable(
  'milestone',
  {
    project: text().notNull(),
    milestone: text().notNull(),
    name: text().notNull(),
    kind: text({ enum: milestoneKinds }).notNull(),
    date: text(),
    source: text(),
    quote: text(),
    note: text(),
    position: integer().notNull(),
  },
  (row) => [primaryKey({ columns: [row.project, row.milestone] }), index('milestone_source').on(row.source)],
)

/** A date, `promised`, that a source gave on the day `said` for a milestone. */
export const promise = sqliteTable(
  'promise',
  {
    id: integer().primaryKey(),
    project: text().notNull(),
    milestone: text().notNull(),
    promised: text().notNull(),
    said: text().notNull(),
    source: text(),
    quote: text(),
    note: text(),
  },
  (row) => [index('promise_project').on(row.project), index('promise_source').on(row.source)],
)

/** `start` and `end` are the first and the last day of the period `date`. */
export const event = sqliteTable(
  'event',
  {
    event: text().primaryKey(),
    date: text().notNull(),
    start: text().notNull(),
    end: text().notNull(),
    title: text().notNull(),
    kind: text({ enum: eventKinds }).notNull(),
    place: text(),
    actors: text(),
    description: text(),
  },
  (row) => [index('event_start').on(row.start)],
)

function link(name: string, owner: string, other: string) {
  return sqliteTable(
    name,
    { owner: text(owner).notNull(), other: text(other).notNull(), position: integer().notNull() },
    (row) => [primaryKey({ columns: [row.owner, row.other] }), index(`${name}_${other}`).on(row.other)],
  )
}
