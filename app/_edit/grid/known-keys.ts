import type { KnownKeys } from './flaws'

const known = new Map<string, ReadonlySet<string>>()

/** The keys of a table as the page's own list of choices has them; they are not sent twice. */
export const knownKeys: KnownKeys = (table) => {
  const ready = known.get(table)
  if (ready) return ready
  const list = document.getElementById(`choices-${table}`)
  if (!(list instanceof HTMLDataListElement)) return undefined
  const keys = new Set([...list.options].map(({ value }) => value))
  known.set(table, keys)
  return keys
}
