import type { Table } from '../../_export/table'
import { Dimension } from './dimension'

/** A figure and its place in each dimension. */
export type Place = {
  at: readonly number[]
  value: number
  /** The figure as it was typed. */
  text: string
  qualifier: string
  indicator: string
  unit: string
}

/** The dimensions of a table of figures and the place of each of its rows. */
export function placesOf(table: Table): { dimensions: Dimension[]; places: Place[] } {
  const { columns, about, title } = table
  const at = (short: string) => columns.findIndex((column) => column.short === short)
  const index = {
    ...{
      code: at('code'),
      entity: at('entity'),
      time: at('time_period'),
      kind: at('kind'),
      unit: at('unit'),
    },
    ...{
      counterpart: at('counterpart'),
      counterpartCode: at('counterpart_code'),
      qualifier: at('qualifier'),
    },
    ...{ indicator: at('indicator'), indicatorCode: at('indicator_code') },
    value: columns.findIndex(({ type }) => type === 'figure'),
  }
  const dimensions = [
    new Dimension('indicator', 'Indicator'),
    new Dimension('area', 'Area'),
    new Dimension('counterpart', 'Counterpart'),
    new Dimension('kind', 'Kind'),
    new Dimension('time', 'Time'),
    new Dimension('claim', 'Claim'),
  ]
  const counts = new Map<string, number>()
  const places: Place[] = []
  for (const row of table.rows()) {
    const cell = (at: number, otherwise: string) => textOf(row[at]) || otherwise
    const text = cell(index.value, '')
    const time = cell(index.time, '')
    if (text === '' || time === '') continue
    const indicator = cell(index.indicatorCode, textOf(about.indicator) || table.name)
    const keys: [string, string][] = [
      [indicator, cell(index.indicator, title)],
      [cell(index.code, ''), cell(index.entity, '')],
      [cell(index.counterpartCode, '_Z'), cell(index.counterpart, 'none')],
      [cell(index.kind, 'actual'), cell(index.kind, 'actual')],
      [time, time],
    ]
    const place = keys.map(([key, label], i) => dimensions[i]?.placeOf(key, label) ?? 0)
    const count = (counts.get(place.join()) ?? 0) + 1
    counts.set(place.join(), count)
    place.push(dimensions[5]?.placeOf(String(count), String(count)) ?? 0)
    const qualifier = cell(index.qualifier, 'exact')
    places.push({ at: place, value: Number(text), text, qualifier, indicator, unit: cell(index.unit, '') })
  }
  return inOrderOfTime(dimensions, places)
}

const textOf = (cell: unknown): string => (cell === null || cell === undefined ? '' : String(cell))

function inOrderOfTime(dimensions: readonly Dimension[], places: readonly Place[]) {
  const time = dimensions.findIndex(({ id }) => id === 'time')
  const sorted = dimensions[time]?.sorted()
  const isUsed = dimensions.map(({ id, labels }) => id !== 'claim' || labels.size > 1)
  return {
    dimensions: dimensions
      .map((one, i) => (i === time && sorted ? sorted.dimension : one))
      .filter((_, i) => isUsed[i]),
    places: places.map((place) => ({
      ...place,
      at: place.at
        .map((one, i) => (i === time ? (sorted?.moved[one] ?? one) : one))
        .filter((_, i) => isUsed[i]),
    })),
  }
}
