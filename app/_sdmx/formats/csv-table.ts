import { csvCell } from '../../../db/queries/lines'
import { period } from '../../../stats/period'
import { type Component, measure, timePeriod } from '../flow'
import type { Group } from '../layout'
import type { DataMessage } from '../message'

/** A message as a table: its components in the order of their columns, and a row for each observation or, without any, each series. */
export function tableOf(message: DataMessage): {
  components: Component[]
  rows: Iterable<(string | null)[]>
} {
  const { hasObservations } = message.layout
  const { layout, groups } = hasObservations ? message.flat : message
  if (!hasObservations)
    return {
      components: [...layout.groupDimensions, ...layout.groupAttributes],
      rows: groupRows(groups()),
    }
  return {
    components: [
      ...layout.observationDimensions,
      ...(layout.hasMeasure ? [measure] : []),
      ...layout.observationAttributes,
    ],
    rows: observationRows(groups(), layout.hasMeasure, message.options.timeFormat === 'normalized'),
  }
}

function* groupRows(groups: Iterable<Group>): Generator<(string | null)[]> {
  for (const { key, attributes } of groups) yield [...key, ...attributes]
}

function* observationRows(groups: Iterable<Group>, hasMeasure: boolean, isNormalized: boolean) {
  for (const { observations } of groups)
    for (const { key, value, attributes } of observations)
      yield [...(isNormalized ? normalized(key) : key), ...(hasMeasure ? [value] : []), ...attributes]
}

/** The standard lets a normalised period be the day on which its figures were taken: the last one. */
const normalized = (key: readonly string[]) => [
  ...key.slice(0, -1),
  ...key.slice(-1).map((text) => period(text).end),
]

/** The key of a row without its time, as the standard writes one, and with it. */
export function keysOfRow(components: readonly Component[], row: readonly (string | null)[]) {
  const dimensions = components.findIndex(({ id }) => id === timePeriod)
  const series = row.slice(0, dimensions < 0 ? undefined : dimensions).join('.')
  return { series, observation: dimensions < 0 ? series : `${series}.${row[dimensions]}` }
}

/** A line of RFC 4180. */
export const csvLine = (cells: readonly (string | null)[]): string => `${cells.map(csvCell).join(',')}\r\n`
