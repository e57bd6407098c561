import type { Table } from '../../_export/table'
import { type Place, placesOf } from './places'

/** Whether a table has what a cube is made of: figures of areas at periods. */
export const isCube = ({ columns }: Table): boolean =>
  ['code', 'time_period'].every((short) => columns.some((column) => column.short === short)) &&
  columns.filter(({ type }) => type === 'figure').length === 1

/**
 * Figures as a JSON-stat 2.0 dataset: indicator × area × counterpart × kind × time. Where several claims stand at one
 * place, `claim` numbers them. A figure that is not exact has its qualifier as its status.
 */
export function dataset(table: Table, { changedAt, version }: { changedAt: string; version: string }) {
  const { dimensions, places } = placesOf(table)
  const sizes = dimensions.map(({ labels }) => labels.size)
  const at = ({ at: place }: Place) => place.reduce((index, one, i) => index * (sizes[i] ?? 1) + one, 0)
  const inexact = places.filter(({ qualifier }) => qualifier !== 'exact')
  return {
    version: '2.0',
    class: 'dataset',
    label: table.title,
    source: table
      .sources()
      .map(({ publisher, title }) => `${publisher}: ${title}`)
      .join('; '),
    updated: changedAt,
    ...(typeof table.about.definition === 'string' && { note: [table.about.definition] }),
    id: dimensions.map(({ id }) => id),
    size: sizes,
    role: { metric: ['indicator'], geo: ['area', 'counterpart'], time: ['time'] },
    dimension: Object.fromEntries(
      dimensions.map((dimension) => [
        dimension.id,
        dimension.document(dimension.id === 'indicator' ? unitsOf(places) : {}),
      ]),
    ),
    value: Object.fromEntries(places.map((place) => [at(place), place.value])),
    ...(inexact.length > 0 && {
      status: Object.fromEntries(inexact.map((place) => [at(place), place.qualifier])),
    }),
    extension: {
      version,
      page: table.page,
      text: Object.fromEntries(places.map((place) => [at(place), place.text])),
    },
  }
}

const unitsOf = (places: readonly Place[]) => ({
  unit: Object.fromEntries(places.map(({ indicator, unit }) => [indicator, { label: unit }])),
})
