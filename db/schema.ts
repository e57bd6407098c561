import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Finding } from '../seed/note'
import { kinds, obsStatuses, periodBases, qualifiers, ranks, sourceClasses } from '../stats/codes'

/** One row: the state of the seed folder that this database is an index of. */
export const edition = sqliteTable('edition', {
  version: text().primaryKey(),
  changedAt: text('changed_at').notNull(),
})

export const area = sqliteTable('area', {
  area: text().primaryKey(),
  name: text().notNull(),
  type: text().notNull(),
  position: integer().notNull(),
})

export const membership = sqliteTable(
  'membership',
  {
    group: text('area_group').notNull(),
    area: text().notNull(),
    role: text({ enum: ['member', 'observer'] }).notNull(),
    from: text('valid_from').notNull(),
    to: text('valid_to'),
    source: text(),
  },
  (row) => [primaryKey({ columns: [row.group, row.area, row.from] })],
)

export const topic = sqliteTable('topic', {
  topic: text().primaryKey(),
  name: text().notNull(),
  description: text().notNull(),
  position: integer().notNull(),
})

export const unit = sqliteTable('unit', {
  unit: text().primaryKey(),
  name: text().notNull(),
  symbol: text(),
  placement: text({ enum: ['prefix', 'suffix'] }).notNull(),
  scale: text({ enum: ['short', 'metric', 'plain'] }).notNull(),
})

export const indicator = sqliteTable('indicator', {
  indicator: text().primaryKey(),
  topic: text().notNull(),
  name: text().notNull(),
  definition: text().notNull(),
  unit: text().notNull(),
  unitMult: integer('unit_mult').notNull(),
  frequency: text({ enum: ['A', 'Q', 'M', 'mixed'] }).notNull(),
  chart: text({ enum: ['line', 'bar'] }).notNull(),
  featured: integer({ mode: 'boolean' }).notNull(),
  code: text(),
  note: text(),
  position: integer().notNull(),
})

export const source = sqliteTable('source', {
  source: text().primaryKey(),
  title: text().notNull(),
  publisher: text().notNull(),
  url: text(),
  published: text(),
  language: text(),
  licence: text(),
  class: text({ enum: sourceClasses }).notNull(),
  repeats: text(),
  /** The source that it repeats in the end, or itself. */
  origin: text().notNull(),
  vintage: text(),
  note: text(),
})

export const series = sqliteTable(
  'series',
  {
    id: integer().primaryKey(),
    indicator: text().notNull(),
    refArea: text('ref_area').notNull(),
    counterpartArea: text('counterpart_area'),
  },
  (row) => [
    index('series_key').on(row.indicator, row.refArea, row.counterpartArea),
    index('series_ref_area').on(row.refArea),
  ],
)

/**
 * What one source says of one series at one period. `value`, `lower` and `upper` count in the indicator's unit
 * and multiplier; `valueText` is the same value as it was typed, its decimal point moved where the claim states
 * another multiplier; so do `lowerText` and `upperText`. `chosen` marks the observation among rivals of its kind.
 */
export const claim = sqliteTable(
  'claim',
  {
    id: integer().primaryKey(),
    series: integer().notNull(),
    timePeriod: text('time_period'),
    year: integer(),
    value: real().notNull(),
    valueText: text('value_text').notNull(),
    qualifier: text({ enum: qualifiers }).notNull(),
    lower: real(),
    upper: real(),
    kind: text({ enum: kinds }).notNull(),
    obsStatus: text('obs_status', { enum: obsStatuses }),
    scope: text(),
    source: text(),
    quote: text(),
    periodAsStated: text('period_as_stated'),
    periodBasis: text('period_basis', { enum: periodBases }),
    rank: text({ enum: ranks }).notNull(),
    rankReason: text('rank_reason'),
    note: text(),
    chosen: integer({ mode: 'boolean' }).notNull(),
    /** Of a chosen claim: how many others at its series and period say another figure. */
    rivals: integer().notNull(),
    lowerText: text('lower_text'),
    upperText: text('upper_text'),
  },
  (row) => [index('claim_series_period').on(row.series, row.timePeriod)],
)

/** How many claims of a series are a source's, and how many of them are charted: an index of claims by source, and its sums. */
export const sourceSeries = sqliteTable(
  'source_series',
  {
    source: text().notNull(),
    series: integer().notNull(),
    figures: integer().notNull(),
    charted: integer().notNull(),
  },
  (row) => [primaryKey({ columns: [row.source, row.series] })],
)

export const headline = sqliteTable('headline', {
  headline: text().primaryKey(),
  title: text().notNull(),
  indicator: text().notNull(),
  refArea: text('ref_area').notNull(),
  counterpartArea: text('counterpart_area'),
  timePeriod: text('time_period'),
  beside: text(),
  position: integer().notNull(),
})

/**
 * A finding of a comparison of figures, once for each series and period that it is about. `finding` is the whole of
 * it; rows of the same `number` are one finding.
 */
export const note = sqliteTable(
  'note',
  {
    id: integer().primaryKey(),
    number: integer().notNull(),
    rule: text().notNull(),
    indicator: text().notNull(),
    refArea: text('ref_area').notNull(),
    counterpartArea: text('counterpart_area'),
    timePeriod: text('time_period').notNull(),
    finding: text({ mode: 'json' }).$type<Finding>().notNull(),
  },
  (row) => [index('note_series').on(row.indicator, row.refArea)],
)
