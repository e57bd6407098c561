/**
 * Rows of one shape as columns, which repeat no names and little else: a column is one value where all rows agree, a
 * progression where it has one, strings without what they all begin and end with, else a list. Absent is null.
 */
export type Columns = { n: number; [name: string]: Column }

type Scalar = string | number | boolean
type Progression = { from: number; by: number }
type Affixed = { before: string; after: string; of: Progression | readonly (string | null)[] }
type Column = Scalar | Progression | Affixed | readonly unknown[]

export function columnsOf(rows: readonly object[]): Columns {
  const cells = rows.map((row) => new Map(Object.entries(row)))
  const names = new Set(cells.flatMap((row) => [...row.keys()]))
  const columns: Columns = { n: rows.length }
  for (const name of names) columns[name] = columnOf(cells.map((row) => row.get(name) ?? null))
  return columns
}

/** The rows again, of the type that whoever wrote them says. */
export function rowsOf<Row>({ n, ...columns }: Columns): Row[] {
  const lists = Object.entries(columns).map(([name, column]) => ({ name, values: valuesOf(column, n) }))
  return Array.from({ length: n }, (_, i) => {
    const present = lists.filter(({ values }) => values[i] !== null)
    const cells: unknown[][] = present.map(({ name, values }) => [name, values[i]])
    return Object.fromEntries(cells)
  })
}

function columnOf(values: readonly unknown[]): Column {
  const [first] = values
  if (isScalar(first) && values.every((value) => value === first)) return first
  if (values.every((value) => typeof value === 'number')) return progression(values) ?? values
  return values.every((value) => typeof value === 'string' || value === null) ? affixed(values) : values
}

function valuesOf(column: Column, n: number): readonly unknown[] {
  if (isScalar(column)) return Array(n).fill(column)
  if ('from' in column) return numbers(column, n)
  if (!('of' in column)) return column
  const { before, after, of } = column
  const cores = 'from' in of ? numbers(of, n) : of
  return cores.map((core) => (core === null ? null : `${before}${core}${after}`))
}

function affixed(values: readonly (string | null)[]): Affixed {
  const texts = values.filter((value) => value !== null)
  const before = sharedStart(texts)
  const after = reversed(sharedStart(texts.map((text) => reversed(text.slice(before.length)))))
  const cores = values.map((text) =>
    text === null ? null : text.slice(before.length, text.length - after.length),
  )
  const years = cores.map((core) =>
    core !== null && /^[1-9]\d{0,8}$/.test(core) ? Number(core) : Number.NaN,
  )
  return { before, after, of: progression(years) ?? cores }
}

function progression(values: readonly number[]): Progression | undefined {
  const [from = 0, second = 0] = values
  const by = second - from
  return values.length > 2 && values.every((value, i) => value === from + by * i) ? { from, by } : undefined
}

const numbers = ({ from, by }: Progression, n: number) => Array.from({ length: n }, (_, i) => from + by * i)

/** What all texts begin with, short of a whole text, so that none is left empty. */
function sharedStart(texts: readonly string[]): string {
  const [first = ''] = texts
  let length = Math.max(0, Math.min(...texts.map((text) => text.length - 1)))
  while (texts.some((text) => !text.startsWith(first.slice(0, length)))) length--
  return first.slice(0, length)
}

const reversed = (text: string) => text.split('').reverse().join('')
const isScalar = (value: unknown): value is Scalar => ['string', 'number', 'boolean'].includes(typeof value)
