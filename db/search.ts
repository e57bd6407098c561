import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What a search can find, in the order in which it is shown. */
export const searchKinds = ['area', 'indicator', 'series', 'project', 'event', 'source', 'claim'] as const
export type SearchKind = (typeof searchKinds)[number]

/**
 * What a search finds, as it is shown. `key` names it within its kind: a series by its indicator and entity, a
 * claim by these and its period, an event or a source by its name and date, with spaces between them. The folded words that lead to a row stand
 * under its id in `search`, a virtual table (FTS5), which the migration makes: Drizzle has no words for it.
 */
export const searchEntry = sqliteTable('search_entry', {
  id: integer().primaryKey(),
  kind: text({ enum: searchKinds }).notNull(),
  key: text().notNull(),
  title: text().notNull(),
  text: text().notNull(),
})
