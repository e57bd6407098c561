import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The first and the last of consecutive years. */
export type YearRun = readonly [from: number, to: number]

/** Who published figures of an indicator, how many, and the source of theirs that states most of them. */
export type CoveringPublisher = { publisher: string; source: string; figures: number }

/**
 * What an indicator has figures of, counted once on loading. `first` and `last` are years of what was measured, or
 * where nothing was, of all. `latest` is the claim with which the `trend` ends: positions in years and values of
 * the series with most periods; where nothing was measured, it is the last that was meant or expected.
 */
export const coverage = sqliteTable('coverage', {
  indicator: text().primaryKey(),
  figures: integer().notNull(),
  first: integer(),
  last: integer(),
  measured: text({ mode: 'json' }).$type<readonly YearRun[]>().notNull(),
  intended: text({ mode: 'json' }).$type<readonly YearRun[]>().notNull(),
  areas: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
  publishers: text({ mode: 'json' }).$type<readonly CoveringPublisher[]>().notNull(),
  latest: integer(),
  trend: text({ mode: 'json' }).$type<readonly (readonly [x: number, y: number])[]>().notNull(),
})
