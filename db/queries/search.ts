import { sql } from 'drizzle-orm'
import { foldedPhrases } from '../../stats/fold'
import type { Database } from '../client'
import { type SearchKind, searchKinds } from '../search'

export type Hit = { kind: SearchKind; key: string; title: string; text: string }
export type Found = { kind: SearchKind; count: number; hits: readonly Hit[] }

/**
 * What has every word of a query, the last one as far as it is typed, by kind: how many there are, and at most
 * `limit` of them, the best first. A query without a letter or a digit finds nothing. SQLite alone (FTS5).
 */
export async function search(db: Database, query: string, limit: number): Promise<Found[]> {
  const expression = matchExpression(query)
  if (expression === undefined) return []
  const rows = await db.all<Hit & { count: number }>(sql`
    with hit as materialized (
      select rowid as id, bm25(search, 8.0, 1.0) as distance from search where search match ${expression}
    ),
    ranked as (
      select kind, key, title, text, count(*) over (partition by kind) as count,
        row_number() over (partition by kind order by distance, search_entry.id) as place
      from hit join search_entry on search_entry.id = hit.id
    )
    select kind, key, title, text, count from ranked where place <= ${limit} order by kind, place`)
  return searchKinds.flatMap((kind) => {
    const hits = rows.filter((row) => row.kind === kind)
    return hits[0] ? { kind, count: hits[0].count, hits } : []
  })
}

/** The query in the language of FTS5: nothing of what was typed is left but letters and digits, within quotes. */
function matchExpression(query: string): string | undefined {
  const phrases = foldedPhrases(query).map((phrase) => `"${phrase}"`)
  return phrases.length > 0 ? `${phrases.join(' ')}*` : undefined
}
