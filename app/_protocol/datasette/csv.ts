import type { PublicTable } from '../../../db/public-tables'
import { csvCell } from '../../../db/queries/lines'
import type { TableRow } from '../../../db/queries/table-rows'

/** Rows as CSV; an error breaks the connection, so that a cut file never looks whole. */
export function csvStream(
  { columns }: PublicTable,
  pages: AsyncGenerator<readonly TableRow[]>,
  { hasHeader, done }: { hasHeader: boolean; done: () => void },
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  const line = (cells: readonly unknown[]) => `${cells.map(csvCell).join(',')}\r\n`
  return new ReadableStream(
    {
      start(controller) {
        if (hasHeader) controller.enqueue(encoder.encode(line(columns)))
      },
      async pull(controller) {
        const next = await pages.next()
        if (next.done) {
          done()
          controller.close()
        } else
          controller.enqueue(
            encoder.encode(next.value.map((row) => line(columns.map((column) => row[column]))).join('')),
          )
      },
      async cancel() {
        await pages.return(undefined)
        done()
      },
    },
    { highWaterMark: 0 },
  )
}
