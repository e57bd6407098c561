import type { Database } from '../../db/client'
import { listAreas } from '../../db/queries/areas'
import { type Coverage, listCoverage } from '../../db/queries/coverage'
import { type Indicator, listIndicators } from '../../db/queries/indicators'
import { folded } from '../../stats/fold'
import type { Entry } from './found'
import type { Facet } from './view'

/** An indicator with what it covers. */
export type Item = Entry & { indicator: Indicator; covered: Coverage }

/** What the catalogue is made from, put together once for each load: folding all its words takes longer than a query. */
export async function readCatalogue(db: Database): Promise<Catalogue> {
  const catalogue = remembered.get(db) ?? (await read(db))
  remembered.set(db, catalogue)
  return catalogue
}

const remembered = new WeakMap<Database, Catalogue>()

export type Catalogue = Awaited<ReturnType<typeof read>>

/** Each indicator with its coverage, and what the facets can be. */
async function read(db: Database) {
  const [indicators, coverage, areas] = await Promise.all([
    listIndicators(db),
    listCoverage(db),
    listAreas(db),
  ])
  const coverageOf = new Map(coverage.map((covered) => [covered.indicator, covered]))
  const items = indicators.flatMap((indicator): Item[] => {
    const covered = coverageOf.get(indicator.indicator)
    return covered ? [{ indicator, covered, ...entryOf(indicator, covered) }] : []
  })
  return { items, areas, known: knownValues(items) }
}

/** A publisher's name as a word of an address. */
export const publisherKey = (publisher: string): string => folded(publisher).replaceAll(' ', '-')

function entryOf(indicator: Indicator, { areas, publishers }: Coverage): Entry {
  const { name, definition, code, topicName, unit } = indicator
  const names = publishers.map(({ publisher }) => publisher)
  const text = [name, indicator.indicator, topicName, unit.name, code, definition, ...names].join(' ')
  return {
    words: folded(text),
    keys: {
      topic: [indicator.topic],
      country: areas,
      source: [...new Set(names.map(publisherKey))],
      unit: [unit.unit],
      frequency: [indicator.frequency],
    },
  }
}

function knownValues(items: readonly Item[]): Record<Facet, readonly string[]> {
  const of = (facet: Facet) => [...new Set(items.flatMap(({ keys }) => keys[facet]))]
  return {
    topic: of('topic'),
    country: of('country'),
    source: of('source'),
    unit: of('unit'),
    frequency: of('frequency'),
  }
}
