import { z } from 'zod'
import { sourceClasses } from '../stats/codes'
import {
  areaCode,
  date,
  decimal,
  flag,
  integer,
  languageCode,
  slug,
  text,
  timePeriod,
  unitCode,
  webAddress,
} from './cell'
import { claim, series } from './claim'
import { event, milestone, project, promise } from './register'
import { revision } from './revision'

/**
 * A table of the seed folder. `files` names the file, or the folder whose every CSV file is a part of the
 * table. A cell is text; an empty cell is absent. `foreignKeys` maps a field to the table whose key it repeats,
 * `listKeys` one that holds several of them.
 */
export type SeedTable = {
  files: string
  row: z.ZodObject
  primaryKey: readonly string[]
  foreignKeys: Readonly<Record<string, string>>
  listKeys: Readonly<Record<string, string>>
  /** A folder may be without the file. */
  isOptional: boolean
}

const area = z.object({
  area: areaCode,
  name: text,
  type: z.enum(['country', 'group', 'region', 'route', 'place', 'sea', 'project']),
  note: text.optional(),
})

const membership = z.object({
  group: areaCode,
  area: areaCode,
  role: z.enum(['member', 'observer']),
  from: date,
  to: date.optional(),
  source: slug.optional(),
})

const topic = z.object({ topic: slug, name: text, description: text })

const unit = z.object({
  unit: unitCode,
  name: text,
  symbol: text.optional(),
  placement: z.enum(['prefix', 'suffix']),
  /** How large figures are said: `short` 11.4 bn, `metric` 4.5 Mt, `plain` 12,345. */
  scale: z.enum(['short', 'metric', 'plain']),
})

const indicator = z.object({
  indicator: slug,
  topic: slug,
  name: text,
  definition: text,
  unit: text,
  unit_mult: integer,
  /** The frequency of a regular series, or `mixed` where periods of all lengths are stated. */
  frequency: z.enum(['A', 'Q', 'M', 'mixed']),
  chart: z.enum(['line', 'bar']),
  lower: decimal.optional(),
  upper: decimal.optional(),
  /** The indicator whose total (counterpart WLD) this one is a share of, in percent; with WLD itself, a share of the world's. */
  share_of: slug.optional(),
  /** The indicator that this one and the others of the same cell add up to. */
  part_of: slug.optional(),
  /** The indicator whose change this one states: in percent, or in its unit. */
  change_of: slug.optional(),
  /** The indicator of a data set that measures the same. */
  restates: slug.optional(),
  /** The indicator by which the counterpart states the same flow. */
  mirror: slug.optional(),
  featured: flag.optional(),
  code: text.optional(),
  note: text.optional(),
})

const source = z.object({
  source: slug,
  title: text,
  publisher: text,
  url: webAddress.optional(),
  published: date.optional(),
  language: languageCode.optional(),
  licence: text.optional(),
  class: z.enum(sourceClasses),
  repeats: slug.optional(),
  vintage: text.optional(),
  note: text.optional(),
})

const headline = z.object({
  headline: slug,
  title: text,
  indicator: slug,
  ref_area: areaCode,
  counterpart_area: areaCode.optional(),
  /** The period shown; empty for the latest. */
  time_period: timePeriod.optional(),
  /** A second indicator of the same series and period that is said beside the figure. */
  beside: slug.optional(),
})

/** The tables that people edit. */
export const tables = {
  areas: table('areas.csv', area, ['area'], {}),
  memberships: table('memberships.csv', membership, ['group', 'area', 'from'], {
    group: 'areas',
    area: 'areas',
    source: 'sources',
  }),
  topics: table('topics.csv', topic, ['topic'], {}),
  units: table('units.csv', unit, ['unit'], {}),
  indicators: table('indicators.csv', indicator, ['indicator'], {
    topic: 'topics',
    unit: 'units',
    share_of: 'indicators',
    part_of: 'indicators',
    change_of: 'indicators',
    restates: 'indicators',
    mirror: 'indicators',
  }),
  sources: table('sources.csv', source, ['source'], { repeats: 'sources' }),
  claims: table(
    'claims/',
    claim,
    ['indicator', 'ref_area', 'counterpart_area', 'time_period', 'kind', 'scope', 'source'],
    { indicator: 'indicators', ref_area: 'areas', counterpart_area: 'areas', source: 'sources' },
  ),
  series: table('series/', series, ['indicator', 'ref_area', 'counterpart_area', 'time_period', 'source'], {
    indicator: 'indicators',
    ref_area: 'areas',
    counterpart_area: 'areas',
    source: 'sources',
  }),
  headlines: table('headlines.csv', headline, ['headline'], {
    indicator: 'indicators',
    ref_area: 'areas',
    counterpart_area: 'areas',
    beside: 'indicators',
  }),
  projects: table(
    'projects.csv',
    project,
    ['project'],
    { currency: 'units', capacity_unit: 'units', area: 'areas' },
    { areas: 'areas', indicators: 'indicators', sources: 'sources' },
  ),
  milestones: table('milestones.csv', milestone, ['project', 'milestone'], {
    project: 'projects',
    source: 'sources',
  }),
  promises: table('promises.csv', promise, ['project', 'milestone', 'said', 'promised', 'source'], {
    project: 'projects',
    source: 'sources',
  }),
  events: table(
    'events.csv',
    event,
    ['event'],
    {},
    { areas: 'areas', projects: 'projects', sources: 'sources' },
  ),
} as const

/** What saving writes beside the tables that are edited: every change of theirs. */
export const revisions = {
  ...table('revisions.csv', revision, ['revision', 'step'], {}),
  isOptional: true,
} as const

/** All tables of a seed folder. */
export const allTables = { ...tables, revisions } as const

export type TableName = keyof typeof tables
export type Row<T extends keyof typeof allTables> = z.infer<(typeof allTables)[T]['row']>

function table<R extends z.ZodObject>(
  files: string,
  row: R,
  primaryKey: readonly (keyof z.infer<R> & string)[],
  foreignKeys: Readonly<Partial<Record<keyof z.infer<R> & string, string>>>,
  listKeys: Readonly<Record<string, string>> = {},
) {
  return { files, row, primaryKey, foreignKeys, listKeys, isOptional: false }
}
