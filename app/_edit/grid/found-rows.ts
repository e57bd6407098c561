import { folded } from '../../../stats/fold'
import type { FileRow, TableFile } from '../table-file'

/** What of a file is asked for: words anywhere, a text in one column, an order, a page. */
export type AskedRows = {
  q: string
  column: string
  is: string
  sort: string
  dir: 'asc' | 'desc'
  page: number
}

export type FoundRows = { rows: readonly FileRow[]; count: number; page: number; pages: number }

export const rowsPerPage = 100

export function readAskedRows(search: URLSearchParams): AskedRows {
  const page = Number(search.get('page') ?? '1')
  return {
    q: search.get('q') ?? '',
    column: search.get('column') ?? '',
    is: search.get('is') ?? '',
    sort: search.get('sort') ?? '',
    dir: search.get('dir') === 'desc' ? 'desc' : 'asc',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
}

/** One page of the rows that are asked for; a page past the end is the last. */
export function foundRows(file: TableFile, asked: AskedRows): FoundRows {
  const rows = sorted(file, filtered(file, asked), asked)
  const pages = Math.max(1, Math.ceil(rows.length / rowsPerPage))
  const page = Math.min(asked.page, pages)
  return { rows: rows.slice((page - 1) * rowsPerPage, page * rowsPerPage), count: rows.length, page, pages }
}

function filtered(file: TableFile, { q, column, is }: AskedRows): readonly FileRow[] {
  const words = q.split(/\s+/).map(folded).filter(Boolean)
  const place = file.columns.indexOf(column)
  const wanted = place < 0 ? '' : folded(is)
  if (words.length === 0 && wanted === '') return file.rows
  const texts = words.length === 0 ? undefined : foldedRows(file)
  return file.rows.filter(
    ({ cells }, i) =>
      words.every((word) => texts?.[i]?.includes(word)) &&
      (wanted === '' || folded(cells[place] ?? '').includes(wanted)),
  )
}

/** Folding is dear; a file is folded once for as long as it stays as it is. */
const texts = new WeakMap<TableFile, readonly string[]>()

function foldedRows(file: TableFile): readonly string[] {
  const ready = texts.get(file)
  if (ready) return ready
  const made = file.rows.map(({ cells }) => folded(cells.join(' ')))
  texts.set(file, made)
  return made
}

/** Numbers by size, other text by letters, empty cells last either way. */
function sorted(file: TableFile, rows: readonly FileRow[], { sort, dir }: AskedRows): readonly FileRow[] {
  const place = file.columns.indexOf(sort)
  if (place < 0) return rows
  const sign = dir === 'desc' ? -1 : 1
  return rows.toSorted((a, b) => {
    const [one = '', two = ''] = [a.cells[place], b.cells[place]]
    if (one === '' || two === '') return Number(one === '') - Number(two === '')
    return sign * compared(one, two)
  })
}

const collator = new Intl.Collator('en')

function compared(one: string, two: string): number {
  const difference = Number(one) - Number(two)
  return Number.isNaN(difference) ? collator.compare(one, two) : difference
}
