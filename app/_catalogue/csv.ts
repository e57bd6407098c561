import type { Area } from '../../db/queries/areas'
import { csvCell } from '../../db/queries/lines'
import type { Column } from '../_export/csv'
import type { Item } from './catalogue'

/** The catalogue as CSV (RFC 4180), a line for each indicator; lists in a cell have semicolons between them. */
export function catalogueCsv(
  items: readonly Item[],
  areas: readonly Area[],
  names: 'name' | 'short',
): string {
  const countries = new Set(areas.filter(({ type }) => type === 'country').map(({ area }) => area))
  const isCountry = (area: string) => countries.has(area)
  const rows = items.map(({ indicator, covered }) => [
    indicator.indicator,
    indicator.name,
    indicator.topic,
    indicator.unit.name,
    indicator.unitMult,
    indicator.frequency,
    indicator.definition,
    covered.first,
    covered.last,
    covered.areas.filter(isCountry).join(';'),
    covered.areas.filter((area) => !isCountry(area)).join(';'),
    covered.figures,
    covered.publishers.map(({ publisher }) => publisher.replaceAll(';', ',')).join(';'),
  ])
  const lines = [columns.map((column) => column[names]), ...rows]
  return lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')
}

const columns: readonly Column[] = [
  { name: 'Indicator code', short: 'indicator' },
  { name: 'Name', short: 'name' },
  { name: 'Topic', short: 'topic' },
  { name: 'Unit', short: 'unit' },
  { name: 'Unit multiplier (power of ten)', short: 'unit_mult' },
  { name: 'Frequency', short: 'frequency' },
  { name: 'Definition', short: 'definition' },
  { name: 'First year', short: 'first_year' },
  { name: 'Last year', short: 'last_year' },
  { name: 'Countries', short: 'countries' },
  { name: 'Other areas', short: 'other_areas' },
  { name: 'Figures', short: 'figures' },
  { name: 'Sources', short: 'sources' },
]
