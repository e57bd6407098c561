import { z } from 'zod'
import type { PublicTable } from '../../../db/public-tables'
import { type Operator, operators, type RowFilter } from '../../../db/queries/table-rows'

const mostRows = 1000
const isOn = z
  .enum(['on', 'off', '1', '0', 'true', 'false'], { error: 'on, off' })
  .transform((text) => ['on', '1', 'true'].includes(text))
const tooMany = `a number from 0 to ${mostRows}, or max`

/** Datasette's own parameters; all others are conditions on columns. */
export const datasetteParameters = z.strictObject({
  _shape: z
    .enum(['objects', 'arrays', 'array', 'arrayfirst', 'object'], {
      error: 'objects, arrays, array, arrayfirst, object',
    })
    .default('objects'),
  _size: z
    .string()
    .transform((text) => (text === 'max' ? mostRows : Number(text)))
    .pipe(
      z
        .number({ error: tooMany })
        .int({ error: tooMany })
        .min(0, { error: tooMany })
        .max(mostRows, { error: tooMany }),
    )
    .default(100),
  _next: z.string().optional(),
  _sort: z.string().optional(),
  _sort_desc: z.string().optional(),
  _stream: isOn.default(false),
  _nl: isOn.default(false),
  _header: isOn.default(true),
  _dl: isOn.default(false),
})

export type DatasetteParameters = z.output<typeof datasetteParameters>

/** `column=value` and `column__operator=value`; a column that the table has not is told by its name. */
export function readFilters(
  search: URLSearchParams,
  { columns }: PublicTable,
): { filters: RowFilter[]; unknown: string[] } {
  const filters: RowFilter[] = []
  const unknown: string[] = []
  for (const [name, value] of search) {
    if (name.startsWith('_')) continue
    const cut = name.lastIndexOf('__')
    const [column, word] =
      columns.includes(name) || cut < 0 ? [name, 'exact'] : [name.slice(0, cut), name.slice(cut + 2)]
    if (columns.includes(column) && isOperator(word)) filters.push({ column, operator: word, value })
    else unknown.push(columns.includes(column) ? name : column)
  }
  return { filters, unknown }
}

const isOperator = (word: string): word is Operator => Object.hasOwn(operators, word)
