import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainRecords } from '../../seed/plain-csv'
import { rowTest } from '../../seed/row-test'
import { tables } from '../../seed/schema'

const cell = fc.string({ unit: fc.constantFrom(..."ab1 -.;=\t'#"), maxLength: 4 })
const lines = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 })

test('plainRecords() parts a plain file as the parser does, and its stretches of bytes are the lines', () => {
  fc.assert(
    fc.property(lines, fc.constantFrom('', '\n'), (rows, end) => {
      const bytes = Buffer.from(rows.map((cells) => cells.join(',')).join('\n') + end)
      const records = plainRecords(bytes) ?? []
      const parsed = parse(bytes, { relax_column_count: true, record_delimiter: ['\n'] })
      expect(records.map(({ cells }) => cells)).toEqual(
        parsed.filter((cells) => cells.length > 1 || cells[0] !== ''),
      )
      for (const { cells, from, to, line } of records) {
        expect(bytes.subarray(from, to).toString().replace(/\n$/, '')).toBe(cells.join(','))
        expect(bytes.subarray(0, from).toString().split('\n')).toHaveLength(line)
      }
    }),
  )
})

test('plainRecords() leaves quotes, carriage returns and letters beyond ASCII to the parser', () => {
  for (const text of ['a,"b"\n', 'a,b\r\n', 'a,қ\n', '\ufeffa,b\n'])
    expect(plainRecords(Buffer.from(text))).toBeUndefined()
  expect(plainRecords(Buffer.from('a,b\n\nc,\n'))).toEqual([
    { cells: ['a', 'b'], from: 0, to: 4, line: 1 },
    { cells: ['c', ''], from: 5, to: 8, line: 3 },
  ])
})

const texts = [
  'made-0',
  'Made',
  '',
  'KAZ',
  'kaz',
  '2024',
  '2024-13',
  '2024-05',
  '11.4',
  '-0',
  '1e5',
  'A',
  'F',
  'Z',
]
const seriesRow = fc.record(
  Object.fromEntries(
    ['indicator', 'ref_area', 'counterpart_area', 'time_period', 'value', 'obs_status', 'source'].map(
      (column) => [column, fc.oneof(fc.constantFrom(...texts), fc.string({ maxLength: 5 }))],
    ),
  ),
  { requiredKeys: [] },
)

test('rowTest() takes the rows that the schema takes, and no others', () => {
  const { row } = tables.series
  const isRow = rowTest(row)
  const good = { indicator: 'made-0', ref_area: 'KAZ', time_period: '2024', value: '1', source: 'a' }
  expect(isRow(good)).toBe(true)
  fc.assert(
    fc.property(seriesRow, fc.boolean(), (cells, isNearlyGood) => {
      const asked = isNearlyGood ? { ...good, ...cells } : cells
      expect(isRow(asked)).toBe(row.safeParse(asked).success)
    }),
    { numRuns: 500 },
  )
})

test('no table has rules between its columns that rowTest() would pass over', () => {
  for (const [name, { row }] of Object.entries(tables))
    expect([name, row._zod.def.checks ?? []]).toEqual([name, []])
})
