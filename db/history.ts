import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** A step of a revision of the seed folder, in the order of revisions.csv; `before` and `after` are its JSON. */
export const revision = sqliteTable(
  'revision',
  {
    id: integer().primaryKey(),
    revision: text().notNull(),
    step: integer().notNull(),
    at: text().notNull(),
    who: text().notNull(),
    why: text(),
    undoes: text(),
    table: text('seed_table').notNull(),
    file: text().notNull(),
    key: text(),
    row: integer(),
    before: text(),
    after: text(),
  },
  (row) => [
    index('revision_revision').on(row.revision),
    index('revision_undoes').on(row.undoes),
    index('revision_who').on(row.who),
    index('revision_table').on(row.table),
  ],
)

/** What a step is about: `figure:trade-turnover/KAZ.OTS/2024`, `indicator:…`, `area:…`, `source:…`, `project:…`, `event:…`. */
export const revisionAbout = sqliteTable(
  'revision_about',
  { about: text().notNull(), id: integer().notNull() },
  (row) => [primaryKey({ columns: [row.about, row.id] }), index('revision_about_id').on(row.id)],
)

/** The files of the seed folder that this database is an index of, deflated. */
export const seedFile = sqliteTable('seed_file', {
  file: text().primaryKey(),
  deflated: blob({ mode: 'buffer' }).notNull(),
})
