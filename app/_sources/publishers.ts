import { group, sum } from 'd3-array'
import type { Source } from '../../db/queries/sources'
import type { SourceOrder } from './filter'

export type Publisher = { name: string; figures: number; charted: number; documents: readonly Source[] }

/** Sources by who published them, in the order of the sums where figures count, or else of their first documents. */
export function publishersOf(sources: readonly Source[], sort: SourceOrder): Publisher[] {
  const publishers = [...group(sources, (source) => source.publisher)].map(([name, documents]) => ({
    name,
    documents,
    figures: sum(documents, (one) => one.figures),
    charted: sum(documents, (one) => one.charted),
  }))
  if (sort === 'figures') return publishers.sort((a, b) => b.figures - a.figures)
  if (sort === 'drawn') return publishers.sort((a, b) => b.charted - a.charted)
  return publishers
}
