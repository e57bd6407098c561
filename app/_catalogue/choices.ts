import type { Area } from '../../db/queries/areas'
import type { Language } from '../_chart/reading'
import { type Catalogue, type Item, publisherKey } from './catalogue'
import { type Facet, facets } from './view'

/** One value of a facet with the words for it. */
export type Choice = { value: string; label: string }

/** A facet as the form shows it: the first choices, and the others behind a fold. */
export type FacetChoices = { facet: Facet; title: string; choices: readonly Choice[]; first: number }

const mostAtFirst = 8

/** The facets with all that they can be: topics and countries in the order of the seed folder, others by frequency. */
export function facetChoices({ t }: Language, { items, areas, known }: Catalogue): FacetChoices[] {
  const labels: Record<Facet, ReadonlyMap<string, string>> = {
    topic: new Map(items.map(({ indicator }) => [indicator.topic, indicator.topicName])),
    country: new Map(areas.map(({ area, name }) => [area, name])),
    source: new Map(
      items.flatMap(({ covered }) =>
        covered.publishers.map(({ publisher }) => [publisherKey(publisher), publisher]),
      ),
    ),
    unit: new Map(items.map(({ indicator: { unit } }) => [unit.unit, unit.name])),
    frequency: new Map(known.frequency.map((value) => [value, t(`catalogue.frequencies.${codeOf(value)}`)])),
  }
  const ordered: Record<Facet, readonly string[]> = {
    ...known,
    country: countriesFirst(areas, known.country),
    source: byUse(items, 'source'),
    unit: byUse(items, 'unit'),
  }
  const countries = areas.filter(({ area, type }) => type === 'country' && known.country.includes(area))
  return facets.map((facet) => ({
    facet,
    title: t(`catalogue.facet.${facet}`),
    choices: ordered[facet].map((value) => ({ value, label: labels[facet].get(value) ?? value })),
    first: facet === 'country' ? countries.length : mostAtFirst,
  }))
}

const codeOf = (value: string) => (['A', 'Q', 'M'] as const).find((code) => code === value) ?? 'mixed'

function countriesFirst(areas: readonly Area[], known: readonly string[]): string[] {
  const covered = areas.filter(({ area }) => known.includes(area))
  const isCountry = ({ type }: Area) => type === 'country'
  return [...covered.filter(isCountry), ...covered.filter((area) => !isCountry(area))].map(({ area }) => area)
}

/** The values of a facet, those of most indicators first. */
function byUse(items: readonly Item[], facet: Facet): string[] {
  const uses = new Map<string, number>()
  for (const { keys } of items) for (const key of keys[facet]) uses.set(key, (uses.get(key) ?? 0) + 1)
  return [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value)
}
