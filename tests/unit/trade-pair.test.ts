import { expect, test } from 'vitest'
import { ledgerOf } from '../../app/_trade/ledger'
import { mirrorRows } from '../../app/_trade/mirror'
import { partsRows } from '../../app/_trade/parts'
import { readTradeView, tradeSearch } from '../../app/_trade/view'
import { claimOf } from '../model'

const multipliers = new Map([
  ['trade-turnover', 9],
  ['exports', 9],
  ['imports', 6],
])
const pair = { refArea: 'KAZ', counterpartArea: 'TUR' }

test('mirrorRows() sets both sides against each other, the latest year first', () => {
  const ledger = ledgerOf([
    claimOf('trade-turnover', 'KAZ.TUR', '2022', 6),
    claimOf('trade-turnover', 'TUR.KAZ', '2022', 9),
    claimOf('trade-turnover', 'KAZ.TUR', '2023', 6),
    claimOf('trade-turnover', 'TUR.KAZ', '2023', 9, { qualifier: 'over' }),
    claimOf('trade-turnover', 'TUR.KAZ', '2024-01-01/P8M', 5),
  ])
  const rows = mirrorRows(ledger, multipliers, 'turnover', pair)
  expect(rows.map(({ year, gap }) => [year, gap])).toEqual([
    [2023, { value: 50, qualifier: 'at-least' }],
    [2022, { value: 50, qualifier: 'exact' }],
  ])
})

test('the gap of exports is that of the other side’s imports, in one unit, and withheld where nothing bounds it', () => {
  const ledger = ledgerOf([
    claimOf('exports', 'KAZ.TUR', '2022', 4),
    claimOf('imports', 'TUR.KAZ', '2022', 5000),
    claimOf('exports', 'KAZ.TUR', '2023', 4, { qualifier: 'over' }),
    claimOf('imports', 'TUR.KAZ', '2023', 5000, { qualifier: 'over' }),
  ])
  const rows = mirrorRows(ledger, multipliers, 'exports', pair)
  expect(rows.map(({ year, gap }) => [year, gap?.value])).toEqual([
    [2023, undefined],
    [2022, 25],
  ])
})

const partners = [
  { area: 'TUR', name: 'Türkiye' },
  { area: 'UZB', name: 'Uzbekistan' },
]

test('partsRows() adds up the stated parts, names those that are missing, and keeps what is inexact', () => {
  const ledger = ledgerOf([
    claimOf('trade-turnover', 'KAZ.TUR', '2024', 5, { qualifier: 'over' }),
    claimOf('trade-turnover', 'KAZ.UZB', '2024', 4),
    claimOf('trade-turnover', 'KAZ.OTS', '2024', 12),
    claimOf('trade-turnover', 'KAZ.UZB', '2023', 4.5),
    claimOf('trade-turnover', 'KAZ.OTS', '2023', 9),
    claimOf('trade-turnover', 'KAZ.TUR', '1992', 0.2),
  ])
  const rows = partsRows(ledger, { refArea: 'KAZ', group: 'OTS', partners })
  expect(rows.map(({ year, sum, share, missing }) => [year, sum, share, missing])).toEqual([
    [2024, { value: 9, qualifier: 'at-least' }, { value: 75, qualifier: 'at-least' }, []],
    [
      2023,
      { value: 4.5, qualifier: 'exact' },
      { value: 50, qualifier: 'exact' },
      [{ area: 'TUR', name: 'Türkiye' }],
    ],
  ])
})

const read = (search: string) => readTradeView(new URLSearchParams(search), () => [2024, 2023])

test('readTradeView() reads the measure and the year, and an empty year as the latest', () => {
  expect(read('measure=share&year=2024')).toEqual({ view: { measure: 'share', year: 2024 }, faults: [] })
  expect(read('measure=turnover&year=')).toEqual({ view: { measure: 'turnover', year: null }, faults: [] })
})

test('readTradeView() lists what it does not know and leaves it out', () => {
  expect(read('measure=profit&year=1066')).toEqual({
    view: { measure: 'turnover', year: null },
    faults: [
      { parameter: 'measure', value: 'profit', allowed: ['turnover', 'exports', 'imports', 'share'] },
      { parameter: 'year', value: '1066', allowed: ['2024', '2023'] },
    ],
  })
})

test('tradeSearch() is the inverse of readTradeView()', () => {
  for (const measure of ['turnover', 'exports', 'imports', 'share'] as const)
    for (const year of [null, 2023])
      expect(read(tradeSearch({ measure, year })).view).toEqual({ measure, year })
})
