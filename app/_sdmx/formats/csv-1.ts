import type { DataFormat } from '../data-format'
import { type DataMessage, valueName } from '../message'
import { shortReference } from '../urn'
import { csvLine, tableOf } from './csv-table'

/** SDMX-CSV 1.0: the dataflow, then every component. With labels, codes and names stand in one cell. */
export const csv1: DataFormat = {
  id: 'csv1',
  family: 'csv',
  types: [{ type: 'application/vnd.sdmx.data+csv', version: '1.0.0' }],
  plainTypes: { '2.1': ['text/csv', 'application/csv'] },
  spellings: [
    'csv',
    'csvdata',
    'csvfile',
    'sdmx-csv',
    'sdmx_csv',
    'csvfilewithlabels',
    'sdmx-csv-1.0',
    'sdmx-csv-1.0.0',
  ],
  extension: 'csv',
  write,
}

function* write(message: DataMessage): Generator<string> {
  const { flow, flowName, nameOf, options } = message
  const hasLabels = options.labels !== 'id'
  const { components, rows } = tableOf(message)
  const labelled = (id: string, name: string | undefined) =>
    hasLabels && name !== undefined ? `${id}: ${name}` : id
  yield csvLine(['DATAFLOW', ...components.map(({ id }) => labelled(id, nameOf(id)))])
  const reference = labelled(shortReference(flow.id), flowName)
  for (const row of rows) {
    const cells = components.map((component, i) => {
      const value = row[i] ?? null
      return value === null ? null : labelled(value, valueName(message, component, value))
    })
    yield csvLine([reference, ...cells])
  }
}
