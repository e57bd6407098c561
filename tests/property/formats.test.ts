import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import readXlsx from 'read-excel-file/node'
import { expect, test } from 'vitest'
import type { Column } from '../../app/_export/columns'
import type { Format } from '../../app/_export/format'
import { csv } from '../../app/_export/formats/csv'
import { csvw } from '../../app/_export/formats/csvw'
import { ndjson } from '../../app/_export/formats/ndjson'
import { xlsx } from '../../app/_export/formats/xlsx'
import { byteStream } from '../../app/_export/stream'
import type { Manner, Table } from '../../app/_export/table'

const columns: readonly Column[] = [
  { name: 'Name', short: 'name' },
  { name: 'Figure', short: 'figure', type: 'figure' },
  { name: 'Note', short: 'note' },
]

const manner: Manner = {
  version: '1',
  changedAt: '2026-01-01T00:00:00.000Z',
  search: '',
  names: 'name',
  excel: false,
}

const seed = 20_261_124

const tableOf = (rows: readonly (string | null)[][]): Table => ({
  ...{ name: 'made', title: 'Made', page: '/made', about: {} },
  ...{ columns, rows: () => rows, sources: () => [] },
})

async function written(format: Format, table: Table, more: Partial<Manner> = {}): Promise<Buffer> {
  const parts = format.write(table, { ...manner, ...more })
  const stream = parts instanceof ReadableStream ? parts : byteStream(parts)
  return Buffer.from(await new Response(stream).arrayBuffer())
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.constantFrom(
    '=1+1',
    '"quoted", so',
    'two\r\nlines',
    "'apostrophe",
    '+7 (727)',
    '-',
    '@x',
    ';',
    '\ufeff',
    '_x0041_',
  ),
)
const figure = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 9 }))
  .map(([value, decimals]) => (value / 1000).toFixed(decimals))
  .filter((typed) => !Object.is(Number(typed), -0))
const rows = fc.array(
  fc.tuple(text, fc.option(figure), fc.option(text)).map((row) => [...row]),
  { minLength: 1, maxLength: 8 },
)

test('what leaves as CSV comes back letter by letter', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      const read: string[][] = parse(await written(csv, tableOf(given)))
      expect(read.slice(1)).toEqual(given.map((row) => row.map((cell) => cell ?? '')))
    }),
    { seed },
  )
})

test('for Excel texts alone change, those that it would run by an apostrophe', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      const read: string[][] = parse(await written(csv, tableOf(given), { excel: true }), { bom: true })
      for (const [i, row] of given.entries())
        for (const [j, cell] of row.entries()) {
          const back = read[i + 1]?.[j] ?? ''
          expect(back === (cell ?? '') || back === `'${cell}`).toBe(true)
          expect(/^[=+\-@\t\r]/.test(back) && Number.isNaN(Number(back))).toBe(false)
        }
    }),
    { seed },
  )
})

test('what leaves as NDJSON comes back, a figure with its digits', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      const lines = (await written(ndjson, tableOf(given))).toString().trimEnd().split('\n')
      expect(lines.map((line) => JSON.parse(line))).toEqual(
        given.map(([name, value, note]) => ({
          ...{ name, figure: value == null ? null : Number(value), figure_text: value, note },
        })),
      )
    }),
    { seed },
  )
})

/** What the reader itself does not read back: it takes white space and control characters off. */
const plain = (cell: string | null) =>
  cell === null || /^[^\s\p{C}_](?:[^\p{C}\r\n_]*[^\s\p{C}_])?$/u.test(cell)

test('what leaves as XLSX comes back, numbers as numbers', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      fc.pre(given.flat().every(plain))
      const [sheet] = await readXlsx(await written(xlsx, tableOf(given)))
      expect(sheet?.data.slice(1)).toEqual(
        given.map(([name, value, note]) => [name, value == null ? null : Number(value), note]),
      )
    }),
    { numRuns: 40, seed },
  )
})

test('a reader of CSV on the Web finds each column of the file under the name that is told', async () => {
  for (const names of ['name', 'short'] as const) {
    const [head]: string[][] = parse(await written(csv, tableOf([]), { names }))
    const { tableSchema } = JSON.parse((await written(csvw, tableOf([]), { names })).toString())
    expect(tableSchema.columns.map(({ titles }: { titles: string }) => titles)).toEqual(head)
  }
})
