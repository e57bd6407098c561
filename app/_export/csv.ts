import { setImmediate } from 'node:timers/promises'
import { databaseFile, openReadOnly } from '../../db/client'
import { csvCell, csvLines, type LineChoice } from '../../db/queries/lines'

export type Column = { name: string; short: string }

const place: readonly Column[] = [
  { name: 'Entity', short: 'entity' },
  { name: 'Code', short: 'code' },
  { name: 'Year', short: 'year' },
]

const rest: readonly Column[] = [
  { name: 'Time period', short: 'time_period' },
  { name: 'Counterpart', short: 'counterpart' },
  { name: 'Counterpart code', short: 'counterpart_code' },
  { name: 'Unit', short: 'unit' },
  { name: 'Qualifier', short: 'qualifier' },
  { name: 'Lower', short: 'lower' },
  { name: 'Upper', short: 'upper' },
  { name: 'Kind', short: 'kind' },
  { name: 'Status', short: 'obs_status' },
  { name: 'Scope', short: 'scope' },
  { name: 'Source', short: 'source' },
  { name: 'URL', short: 'url' },
]

/** What an export of every claim has beside. */
export const claimColumns: readonly Column[] = [
  { name: 'Rank', short: 'rank' },
  { name: 'Reason of the rank', short: 'rank_reason' },
  { name: 'Drawn', short: 'drawn' },
  { name: 'Quote', short: 'quote' },
  { name: 'Period as stated', short: 'period_as_stated' },
  { name: 'Period basis', short: 'period_basis' },
]

export const indicatorColumns = (indicator: { name: string; indicator: string }): Column[] => [
  ...place,
  { name: indicator.name, short: indicator.indicator.replaceAll('-', '_') },
  ...rest,
]

export const countryColumns: readonly Column[] = [
  ...place,
  { name: 'Indicator', short: 'indicator' },
  { name: 'Indicator code', short: 'indicator_code' },
  { name: 'Value', short: 'value' },
  ...rest,
]

/**
 * Streams a CSV file: its header, then the lines of one series after another, with a pause for other requests
 * between them. An error breaks the connection, so that a cut file never looks whole.
 */
export function csvStream(
  columns: readonly Column[],
  names: 'name' | 'short',
  choice: LineChoice,
  excel: boolean,
): ReadableStream<Uint8Array> {
  const connection = openReadOnly(databaseFile())
  const lines = csvLines(connection, choice)
  const encoder = new TextEncoder()
  const header = `${columns.map((column) => csvCell(column[names])).join(',')}\r\n`
  let first: string | undefined = (excel ? '\ufeff' : '') + header
  return new ReadableStream(
    {
      async pull(controller) {
        if (first !== undefined) {
          controller.enqueue(encoder.encode(first))
          first = undefined
          return
        }
        await setImmediate()
        const next = lines.next()
        if (next.done) {
          connection.close()
          controller.close()
        } else controller.enqueue(encoder.encode(next.value))
      },
      cancel() {
        lines.return(undefined)
        connection.close()
      },
    },
    { highWaterMark: 0 },
  )
}
