import { foldedPhrases } from '../../stats/fold'
import { type CatalogueView, type Facet, facets } from './view'

/** An indicator as it is looked for: its folded words, and what it has of each facet. */
export type Entry = { words: string; keys: Record<Facet, readonly string[]> }

/**
 * The entries that a view finds, and beside each choice of a facet how many would be found with it. The choices of a
 * facet are alternatives, but an indicator must cover all the countries that are chosen.
 */
export function foundIn<E extends Entry>(
  entries: readonly E[],
  { q, chosen }: CatalogueView,
): { found: ReadonlySet<E>; counts: Record<Facet, ReadonlyMap<string, number>> } {
  const phrases = foldedPhrases(q)
  const matching = entries.filter((entry) => phrases.every((phrase) => entry.words.includes(phrase)))
  const passing = (but: Facet | null) =>
    matching.filter((entry) => facets.every((facet) => facet === but || has(entry, facet, chosen[facet])))
  return {
    found: new Set(passing(null)),
    counts: {
      topic: tally(passing('topic'), 'topic'),
      country: tally(passing(null), 'country'),
      source: tally(passing('source'), 'source'),
      unit: tally(passing('unit'), 'unit'),
      frequency: tally(passing('frequency'), 'frequency'),
    },
  }
}

function has({ keys }: Entry, facet: Facet, wanted: readonly string[]): boolean {
  if (facet === 'country') return wanted.every((value) => keys.country.includes(value))
  return wanted.length === 0 || wanted.some((value) => keys[facet].includes(value))
}

function tally(entries: readonly Entry[], facet: Facet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { keys } of entries) for (const key of keys[facet]) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
