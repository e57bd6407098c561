import { setImmediate } from 'node:timers/promises'
import { csvCell } from '../../db/queries/lines'
import { columnNames, csvType, fileAnswer } from './answer'
import type { Column } from './csv'

export type TableCell = string | number | null | readonly string[]

/**
 * A table of cells as a CSV file (RFC 4180) under the version of the data, streamed; a cell of several keys joins
 * them with `;`. The rows are asked for only where the file is sent, and told when nobody reads on.
 */
export function tableAnswer(
  request: Request,
  table: {
    name: string
    version: string
    columns: readonly Column[]
    rows: () => Iterable<readonly TableCell[]>
  },
): Response {
  const search = new URL(request.url).searchParams
  const mark = search.get('excel') === '1' ? '\ufeff' : ''
  const header = mark + csvLine(table.columns.map((column) => column[columnNames(search)]))
  const file = { name: `${table.name}.csv`, type: csvType, version: table.version }
  return fileAnswer(request, file, () => streamOf(textsOf(header, table.rows())))
}

const linesAtOnce = 500

function* textsOf(header: string, rows: Iterable<readonly TableCell[]>): Generator<string> {
  let lines = [header]
  for (const row of rows) {
    lines.push(csvLine(row))
    if (lines.length < linesAtOnce) continue
    yield lines.join('')
    lines = []
  }
  yield lines.join('')
}

/** With a pause for other requests between the parts. */
function streamOf(texts: Generator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream(
    {
      async pull(controller) {
        await setImmediate()
        const next = texts.next()
        if (next.done) controller.close()
        else controller.enqueue(encoder.encode(next.value))
      },
      cancel() {
        texts.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}

const csvLine = (cells: readonly TableCell[]) =>
  `${cells.map((cell) => csvCell(Array.isArray(cell) ? cell.join(';') : cell)).join(',')}\r\n`
