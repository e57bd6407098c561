import type { DataFormat } from '../data-format'
import { type DataMessage, valueName } from '../message'
import { shortReference } from '../urn'
import { csvLine, keysOfRow, tableOf } from './csv-table'

/** SDMX-CSV 2.0: the structure and what to do with the row, keys where they are asked for, then every component. */
export const csv2: DataFormat = {
  id: 'csv2',
  family: 'csv',
  types: [{ type: 'application/vnd.sdmx.data+csv', version: '2.0.0' }],
  plainTypes: { '3.0': ['text/csv', 'application/csv'] },
  spellings: [
    'csv',
    'csvdata',
    'csvfile',
    'sdmx-csv',
    'sdmx_csv',
    'csvfilewithlabels',
    'sdmx-csv-2.0',
    'sdmx-csv-2.0.0',
  ],
  extension: 'csv',
  write,
}

function* write(message: DataMessage): Generator<string> {
  const { flow, flowName, nameOf, options } = message
  const { components, rows } = tableOf(message)
  const { labels } = options
  const both = (id: string, name: string | undefined) =>
    labels === 'both' && name !== undefined ? `${id}: ${name}` : id
  const named = (cell: string | null, name: string | undefined) =>
    labels === 'name' ? [cell, name ?? null] : [cell]
  const hasSeriesKey = options.keys === 'series' || options.keys === 'both'
  const hasObservationKey = options.keys === 'obs' || options.keys === 'both'
  yield csvLine([
    'STRUCTURE',
    ...named('STRUCTURE_ID', 'STRUCTURE_NAME'),
    'ACTION',
    ...(hasSeriesKey ? ['SERIES_KEY'] : []),
    ...(hasObservationKey ? ['OBS_KEY'] : []),
    ...components.flatMap(({ id }) => named(both(id, nameOf(id)), nameOf(id))),
  ])
  const reference = named(both(shortReference(flow.id), flowName), flowName)
  for (const row of rows) {
    const keys = keysOfRow(components, row)
    yield csvLine([
      'dataflow',
      ...reference,
      'I',
      ...(hasSeriesKey ? [keys.series] : []),
      ...(hasObservationKey ? [keys.observation] : []),
      ...components.flatMap((component, i) => {
        const value = row[i] ?? null
        const name = value === null ? undefined : valueName(message, component, value)
        return named(value === null ? null : both(value, name), name)
      }),
    ])
  }
}
