import { eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { once } from './once'
import { source } from './schema'

const original = alias(source, 'original')

/** What a claim says of its source; read once and not with each claim, of which hundreds share one. */
const cited = {
  sourceTitle: source.title,
  publisher: source.publisher,
  url: source.url,
  published: source.published,
  sourceClass: source.class,
  licence: source.licence,
  language: source.language,
  repeats: source.repeats,
  origin: source.origin,
  repeatsTitle: original.title,
}

/** What every source of the seed folder is cited with. */
export const citedSources = once(async (db) => {
  const rows = await db
    .select({ id: source.source, cited })
    .from(source)
    .leftJoin(original, eq(original.source, source.repeats))
  return new Map<string, Cited>(rows.map(({ id, cited }) => [id, cited]))
})

type Cited = { [name in keyof typeof cited]: (typeof cited)[name]['_']['data'] | null }

/** What a claim without a source is cited with. */
export const unsourced: Cited = {
  sourceTitle: null,
  publisher: null,
  url: null,
  published: null,
  sourceClass: null,
  licence: null,
  language: null,
  repeats: null,
  origin: null,
  repeatsTitle: null,
}
