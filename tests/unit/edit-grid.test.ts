import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  adopted,
  doing,
  type Edits,
  type GridRow,
  redone,
  type Timeline,
  undone,
  untouched,
  withCells,
  withoutRows,
  withRows,
} from '../../app/_edit/grid/edits'
import { flawsOf, withAnswers } from '../../app/_edit/grid/flaws'
import { foundRows, readAskedRows } from '../../app/_edit/grid/found-rows'
import { pasted } from '../../app/_edit/grid/paste'
import { at, moved, stepped } from '../../app/_edit/grid/selection'
import { readTsv, toTsv } from '../../app/_edit/grid/tsv'

const row: GridRow = { id: '["KAZ"]', key: ['KAZ'], line: 2, cells: { area: 'KAZ', name: 'Kazakhstan' } }
const write = (column: string, text: string) => [{ row, column, text }]

test('a cell that is written again as it was is no change', () => {
  const once = withCells({}, write('name', 'Qazaqstan'))
  expect(once).toEqual({
    '["KAZ"]': {
      key: ['KAZ'],
      before: { area: 'KAZ', name: 'Kazakhstan' },
      after: { area: 'KAZ', name: 'Qazaqstan' },
    },
  })
  expect(withCells(once, write('name', 'Kazakhstan'))).toEqual({})
  expect(withCells({}, write('note', ''))).toEqual({})
})

test('an emptied cell is absent', () => {
  expect(withCells({}, write('name', ''))['["KAZ"]']?.after).toEqual({ area: 'KAZ' })
})

test('a removed row keeps what it was, and is put back by removing it again', () => {
  const edited = withCells({}, write('name', 'Qazaqstan'))
  const removed = withoutRows(edited, [row])
  expect(removed).toEqual({ '["KAZ"]': { key: ['KAZ'], before: { area: 'KAZ', name: 'Kazakhstan' } } })
  expect(withoutRows(removed, [row])).toEqual({})
})

test('a new row that is removed leaves nothing', () => {
  const added = withRows({}, [{ area: 'AZE' }, { area: 'UZB' }])
  expect(Object.keys(added)).toEqual(['+1', '+2'])
  expect(Object.keys(withoutRows(added, [{ id: '+1', key: [], cells: {} }]))).toEqual(['+2'])
})

test('what is undone can be done again, until something else is done', () => {
  const steps = ['a', 'b', 'c'].map((text) => withCells({}, write('name', text)))
  const done = steps.reduce<Timeline>(doing, untouched)
  const back = undone(undone(done))
  expect(back.present).toEqual(steps[0])
  expect(redone(redone(redone(back))).present).toEqual(steps[2])
  const other = doing(back, withCells({}, write('name', 'd')))
  expect(redone(other)).toEqual(other)
  expect(undone(untouched)).toEqual(untouched)
})

test('a block from a spreadsheet is read with its quoted tabs, breaks and quotes', () => {
  expect(readTsv('2024\t11.4\r\n2025\t"over ""12"",\tsay\nsome"\r\n')).toEqual([
    ['2024', '11.4'],
    ['2025', 'over "12",\tsay\nsome'],
  ])
  expect(readTsv('a')).toEqual([['a']])
  expect(readTsv('\t')).toEqual([['', '']])
  expect(readTsv('5" pipe\tb')).toEqual([['5" pipe', 'b']])
})

test('what is copied is read as it was', () => {
  const cell = fc
    .string({ unit: fc.constantFrom('a', '"', '\t', '\n', 'ə', ' ') })
    .filter((text) => text !== '')
  const rows = fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 }))
    .chain(([wide, high]) =>
      fc.array(fc.array(cell, { minLength: wide, maxLength: wide }), { minLength: high, maxLength: high }),
    )
  fc.assert(
    fc.property(rows, (block) => {
      expect(readTsv(toTsv(block))).toEqual(block)
    }),
    { seed: 20_261_124 },
  )
})

test('a pasted block fills the cells from its corner on; more rows than there are become new ones', () => {
  const place = { rows: [row], columns: ['area', 'name', 'type'], row: 0, column: 1 }
  const edits = pasted(
    {},
    [
      ['Qazaqstan', 'country', 'beyond'],
      ['Oʻzbekiston', 'country'],
    ],
    place,
  )
  expect(edits['["KAZ"]']?.after).toEqual({ area: 'KAZ', name: 'Qazaqstan', type: 'country' })
  expect(edits['+1']).toEqual({ key: [], after: { name: 'Oʻzbekiston', type: 'country' } })
  expect(Object.keys(edits)).toHaveLength(2)
})

test('a block that is pasted into a new row makes new rows, and leaves those below alone', () => {
  const edits = withRows({}, [{}])
  const place = {
    rows: [{ id: '+1', key: [], cells: {} }, row],
    columns: ['area', 'name'],
    row: 0,
    column: 0,
  }
  const next = pasted(
    edits,
    [
      ['AZE', 'Azerbaijan'],
      ['UZB', 'Uzbekistan'],
    ],
    place,
  )
  expect(Object.keys(next)).toEqual(['+1', '+2'])
  expect([next['+1']?.after, next['+2']?.after]).toEqual([
    { area: 'AZE', name: 'Azerbaijan' },
    { area: 'UZB', name: 'Uzbekistan' },
  ])
})

test('keys move as in a spreadsheet and stay within the rows', () => {
  const extent = { rows: 10, columns: 3 }
  const go = (key: string, { ctrl = false, shift = false } = {}) =>
    moved(at(4, 1), { key, ctrl, shift }, extent)
  expect(go('ArrowDown')).toEqual(at(5, 1))
  expect(go('ArrowLeft', { ctrl: true })).toEqual(at(4, 0))
  expect(go('End', { ctrl: true })).toEqual(at(9, 2))
  expect(go('PageDown')).toEqual(at(9, 1))
  expect(go('ArrowUp', { shift: true })).toEqual({ row: 3, column: 1, fromRow: 4, fromColumn: 1 })
  expect(go('x')).toBeUndefined()
  expect(go('toString')).toBeUndefined()
  expect([stepped(at(4, 2), 1, extent), stepped(at(0, 0), -1, extent)]).toEqual([at(5, 0), at(0, 0)])
})

test('what is wrong with a cell is said of the touched rows, by itself and by the keys that are known', () => {
  const known = (table: string) => (table === 'areas' ? new Set(['KAZ', 'OTS']) : undefined)
  const after = {
    indicator: 'trade-share',
    ref_area: 'KAS',
    time_period: '2024',
    kind: 'actual',
    value: '11,4',
  }
  const flaws = flawsOf('claims', { '+1': { key: [], after }, x: { key: [], before: after } }, known)
  expect([...flaws]).toEqual([
    [
      '+1',
      [
        {
          severity: 'error',
          field: 'value',
          value: '11,4',
          rule: 'decimal-comma',
          expected: '11.4',
        },
        {
          severity: 'error',
          field: 'ref_area',
          value: 'KAS',
          rule: 'unknown-key',
          table: 'areas',
          nearest: 'KAZ',
        },
      ],
    ],
  ])
})

const file = {
  ...{ file: 'areas.csv', version: 'v', columns: ['area', 'name', 'value'] },
  rows: [
    { line: 2, cells: ['KAZ', 'Kazakhstan', '10'] },
    { line: 3, cells: ['TUR', 'Türkiye', '9'] },
    { line: 4, cells: ['AZE', 'Azərbaycan', ''] },
  ],
}
const asked = (search: string) =>
  foundRows(file, readAskedRows(new URLSearchParams(search))).rows.map(({ line }) => line)

test('rows are found by words without regard to accents, and by a text in one column', () => {
  expect(asked('q=turkiye')).toEqual([3])
  expect(asked('q=azerbaycan+aze')).toEqual([4])
  expect(asked('q=zebra')).toEqual([])
  expect(asked('column=name&is=stan')).toEqual([2])
  expect(asked('column=nothing&is=stan')).toEqual([2, 3, 4])
})

test('rows are sorted by number where they are numbers, empty cells last either way', () => {
  expect(asked('sort=value')).toEqual([3, 2, 4])
  expect(asked('sort=value&dir=desc')).toEqual([2, 3, 4])
  expect(asked('sort=name')).toEqual([4, 2, 3])
})

test('a hundred rows are shown at once, and a page past the end is the last', () => {
  const rows = Array.from({ length: 250 }, (_, i) => ({ line: i + 2, cells: [`A${i}`, '', ''] }))
  const found = foundRows({ ...file, rows }, readAskedRows(new URLSearchParams('page=9')))
  expect([found.page, found.pages, found.count, found.rows.length, found.rows[0]?.line]).toEqual([
    ...[3, 3, 250, 50, 202],
  ])
})

test('edits that were left are joined with those of now: a row touched now stays, new rows come beside', () => {
  const now = withRows(withCells({}, write('name', 'Qazaqstan')), [{ area: 'AZE' }])
  const left = withRows(withCells({}, write('name', 'Kasachstan')), [{ area: 'UZB' }])
  expect(Object.entries(adopted(now, left)).map(([id, { after }]) => [id, after])).toEqual([
    ['["KAZ"]', { area: 'KAZ', name: 'Qazaqstan' }],
    ['+1', { area: 'AZE' }],
    ['+2', { area: 'UZB' }],
  ])
})

test('what the server found stands at the row for as long as that is as the server saw it', () => {
  const seen = withCells({}, write('name', 'Qazaqstan'))
  const problems = [
    {
      severity: 'error',
      rule: 'duplicate-key',
      field: 'area',
      change: 0,
      key: 'KAZ',
      first: 'areas.csv:2',
    },
  ] as const
  const found = (now: Edits) =>
    withAnswers(new Map(), now, { edits: seen, problems: [...problems] }).get('["KAZ"]')
  expect(found(seen)?.map(({ rule }) => rule)).toEqual(['duplicate-key'])
  expect(found(withCells(seen, write('name', 'Kasachstan')))).toBeUndefined()
})
