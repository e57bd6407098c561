import type { Edits } from './edits'
import type { KnownKeys } from './flaws'

const known = new Map<string, ReadonlySet<string>>()

/** The keys of the tables as the page's own lists of choices have them, which are not sent twice, and the added sources. */
export const knownKeys =
  (sources: Edits): KnownKeys =>
  (table) => {
    const keys = known.get(table) ?? listedKeys(table)
    if (!keys) return undefined
    known.set(table, keys)
    const added = Object.values(sources).flatMap(({ after }) => after?.source ?? [])
    return table === 'sources' && added.length > 0 ? new Set([...keys, ...added]) : keys
  }

function listedKeys(table: string): ReadonlySet<string> | undefined {
  const list = document.getElementById(`choices-${table}`)
  return list instanceof HTMLDataListElement
    ? new Set([...list.options].map(({ value }) => value))
    : undefined
}
