import type { Column } from '../_export/columns'
import type { Cell } from '../_export/table'
import type { Item } from './catalogue'

/** What the catalogue has of each indicator; lists in a cell have semicolons between them. */
export const catalogueColumns: readonly Column[] = [
  { name: 'Indicator code', short: 'indicator' },
  { name: 'Name', short: 'name' },
  { name: 'Topic', short: 'topic' },
  { name: 'Unit', short: 'unit' },
  { name: 'Unit multiplier (power of ten)', short: 'unit_mult', type: 'integer' },
  { name: 'Frequency', short: 'frequency' },
  { name: 'Definition', short: 'definition' },
  { name: 'First year', short: 'first_year', type: 'integer' },
  { name: 'Last year', short: 'last_year', type: 'integer' },
  { name: 'Countries', short: 'countries', type: 'list' },
  { name: 'Other areas', short: 'other_areas', type: 'list' },
  { name: 'Figures', short: 'figures', type: 'integer' },
  { name: 'Sources', short: 'sources', type: 'list' },
]

/** The cells of an indicator in the catalogue as a table. */
export function catalogueCells({ indicator, covered }: Item, countries: ReadonlySet<string>): Cell[] {
  const isCountry = (area: string) => countries.has(area)
  return [
    indicator.indicator,
    indicator.name,
    indicator.topic,
    indicator.unit.name,
    indicator.unitMult,
    indicator.frequency,
    indicator.definition,
    covered.first,
    covered.last,
    covered.areas.filter(isCountry),
    covered.areas.filter((area) => !isCountry(area)),
    covered.figures,
    covered.publishers.map(({ publisher }) => publisher.replaceAll(';', ',')),
  ]
}
