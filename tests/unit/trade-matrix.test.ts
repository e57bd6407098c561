import { expect, test } from 'vitest'
import { type Matrix, type MatrixInput, tradeMatrix, yearsOf } from '../../app/_trade/matrix'
import { partnerRows } from '../../app/_trade/partners'
import { toneOf } from '../../app/_trade/tones'
import type { TradeView } from '../../app/_trade/view'
import type { Claim } from '../../db/queries/observations'
import { claimOf } from '../model'

const areas = [
  { area: 'KAZ', name: 'Kazakhstan', type: 'country' },
  { area: 'TUR', name: 'Türkiye', type: 'country' },
  { area: 'OTS', name: 'Turkic States', type: 'group' },
  { area: 'WLD', name: 'World', type: 'group' },
  { area: 'CHN', name: 'China', type: 'country' },
  { area: 'ECO', name: 'Economic Cooperation Organization', type: 'group' },
]
const input = (...claims: Claim[]): MatrixInput => ({
  claims,
  areas,
  states: new Set(['KAZ', 'TUR']),
  multipliers: new Map([
    ['trade-turnover', 9],
    ['exports', 9],
    ['imports', 9],
  ]),
})
const latest: TradeView = { measure: 'turnover', year: null }
const cell = (matrix: Matrix, row: string, column: string) =>
  matrix.rows
    .find(({ area }) => area.area === row)
    ?.cells.find(({ counterpart }) => counterpart.area === column)?.cell

test('tradeMatrix() shows the latest year of each pair where no year is asked for', () => {
  const matrix = tradeMatrix(
    input(
      claimOf('trade-turnover', 'KAZ.TUR', '2022', 6.3),
      claimOf('trade-turnover', 'KAZ.TUR', '2023', 6),
      claimOf('trade-turnover', 'KAZ.OTS', '2024', 11.4),
    ),
    latest,
  )
  expect(cell(matrix, 'KAZ', 'TUR')).toMatchObject({ state: 'figure', tone: 5, figure: { year: 2023 } })
  expect(cell(matrix, 'KAZ', 'OTS')).toMatchObject({ state: 'figure', tone: 6, figure: { year: 2024 } })
  expect(cell(matrix, 'KAZ', 'KAZ')).toEqual({ state: 'self' })
})

test('tradeMatrix() of a year shows that year alone', () => {
  const matrix = tradeMatrix(
    input(
      claimOf('trade-turnover', 'KAZ.TUR', '2022', 6.3),
      claimOf('trade-turnover', 'KAZ.OTS', '2024', 11.4),
    ),
    { measure: 'turnover', year: 2022 },
  )
  expect(cell(matrix, 'KAZ', 'TUR')).toMatchObject({ figure: { measured: { value: 6.3 } } })
  expect(cell(matrix, 'KAZ', 'OTS')).toEqual({ state: 'none' })
})

test('a span of months is never taken for a year, and a target for no figure at all', () => {
  const spans = input(
    claimOf('trade-turnover', 'KAZ.TUR', '2024-01-01/P8M', 4),
    claimOf('trade-turnover', 'KAZ.OTS', '2030', 20, { kind: 'target' }),
    claimOf('trade-turnover', 'TUR.OTS', '2024', 20, { chosen: false }),
  )
  const matrix = tradeMatrix(spans, latest)
  expect(cell(matrix, 'KAZ', 'TUR')).toEqual({ state: 'partial' })
  expect(cell(matrix, 'KAZ', 'OTS')).toEqual({ state: 'none' })
  expect(yearsOf(spans, 'turnover')).toEqual([])
})

test('the mirror is what the counterpart states of the same flow: its imports against exports', () => {
  const claims = input(
    claimOf('exports', 'KAZ.TUR', '2022', 4.7),
    claimOf('imports', 'TUR.KAZ', '2022', 5.1),
    claimOf('imports', 'TUR.KAZ', '2023', 4.9),
    claimOf('exports', 'TUR.KAZ', '2022', 1.6),
  )
  const matrix = tradeMatrix(claims, { measure: 'exports', year: null })
  expect(cell(matrix, 'KAZ', 'TUR')).toMatchObject({ mirror: { year: 2022, claim: { value: 5.1 } } })
  expect(cell(matrix, 'TUR', 'KAZ')).toMatchObject({ state: 'figure', mirror: undefined })
})

test('the mirror of another year stands in where no year is asked for, and only there', () => {
  const claims = input(
    claimOf('trade-turnover', 'KAZ.TUR', '2025', 4.9),
    claimOf('trade-turnover', 'TUR.KAZ', '2023', 10, { qualifier: 'over' }),
  )
  expect(cell(tradeMatrix(claims, latest), 'KAZ', 'TUR')).toMatchObject({ mirror: { year: 2023 } })
  const of2025 = tradeMatrix(claims, { measure: 'turnover', year: 2025 })
  expect(cell(of2025, 'KAZ', 'TUR')).toMatchObject({ state: 'figure', mirror: undefined })
  expect(cell(of2025, 'TUR', 'KAZ')).toMatchObject({ state: 'mirror', mirror: { claim: { value: 4.9 } } })
})

test('a share is what a source states, else the turnover in the total of the same year', () => {
  const claims = input(
    claimOf('trade-turnover', 'KAZ.OTS', '2023', 11),
    claimOf('trade-turnover', 'KAZ.OTS', '2024', 11.4),
    claimOf('trade-turnover', 'KAZ.WLD', '2023', 110),
    claimOf('trade-share', 'KAZ.OTS', '2024', 8),
  )
  const share = (year: number) => cell(tradeMatrix(claims, { measure: 'share', year }), 'KAZ', 'OTS')
  expect(share(2024)).toMatchObject({ figure: { measured: { value: 8 }, whole: [] } })
  expect(share(2023)).toMatchObject({
    figure: { measured: { value: 10, qualifier: 'exact' }, whole: [{ counterpartArea: 'WLD' }] },
  })
  expect(yearsOf(claims, 'share')).toEqual([2024, 2023])
})

test('without a stated total, merchandise exports and imports in dollars are the whole', () => {
  const claims = input(
    claimOf('trade-turnover', 'KAZ.OTS', '2022', 12),
    claimOf('merchandise-exports-usd', 'KAZ', '2022', 80_000_000_000),
    claimOf('merchandise-imports-usd', 'KAZ', '2022', 40_000_000_000),
    claimOf('trade-turnover', 'KAZ.OTS', '2021', 12),
    claimOf('merchandise-exports-usd', 'KAZ', '2021', 80_000_000_000),
  )
  const matrix = tradeMatrix(claims, { measure: 'share', year: null })
  expect(cell(matrix, 'KAZ', 'OTS')).toMatchObject({ figure: { year: 2022, measured: { value: 10 } } })
  expect(yearsOf(claims, 'share')).toEqual([2022])
})

test('an inexact turnover makes an inexact share, and one that nothing bounds is withheld', () => {
  const claims = input(
    claimOf('trade-turnover', 'KAZ.OTS', '2025', 12, { qualifier: 'over' }),
    claimOf('trade-turnover', 'KAZ.WLD', '2025', 120),
    claimOf('trade-turnover', 'KAZ.TUR', '2024', 6, { qualifier: 'over' }),
    claimOf('trade-turnover', 'KAZ.WLD', '2024', 120, { qualifier: 'over' }),
  )
  const matrix = tradeMatrix(claims, { measure: 'share', year: null })
  expect(cell(matrix, 'KAZ', 'OTS')).toMatchObject({
    figure: { measured: { value: 10, qualifier: 'at-least' } },
  })
  expect(cell(matrix, 'KAZ', 'TUR')).toEqual({ state: 'none' })
})

test('rows and columns are the states, then who else has figures, the world last and without colour', () => {
  const matrix = tradeMatrix(
    input(
      claimOf('trade-turnover', 'KAZ.WLD', '2024', 142),
      claimOf('trade-turnover', 'CHN.KAZ', '2024', 44, { qualifier: 'about' }),
      claimOf('trade-turnover', 'KAZ.OTS', '2024', 11.4),
      claimOf('trade-turnover', 'KAZ.ECO', '2021', 7.6),
    ),
    latest,
  )
  expect(matrix.columns.map(({ area }) => area)).toEqual(['KAZ', 'TUR', 'OTS', 'WLD'])
  expect(matrix.rows.map(({ area }) => area.area)).toEqual(['KAZ', 'TUR', 'CHN'])
  expect(cell(matrix, 'KAZ', 'WLD')).toMatchObject({ state: 'figure', tone: null })
  expect(matrix.outside.map(({ reference, counterpart }) => [reference.area, counterpart.area])).toEqual([
    ['KAZ', 'ECO'],
  ])
})

test('toneOf() puts a value that begins a class into that class', () => {
  expect([0.05, 0.1, 0.99, 1, 10, 44].map((value) => toneOf('turnover', value))).toEqual([0, 1, 2, 3, 6, 6])
  expect(toneOf('share', 8)).toBe(4)
})

test('partnerRows() of a country has its partners with the latest of each measure, the largest turnover first', () => {
  const rows = partnerRows(
    input(
      claimOf('trade-turnover', 'KAZ.TUR', '2022', 6.3),
      claimOf('trade-turnover', 'KAZ.TUR', '2023', 6),
      claimOf('trade-turnover', 'KAZ.OTS', '2024', 11.4),
      claimOf('exports', 'KAZ.CHN', '2024', 9),
      claimOf('exports', 'TUR.KAZ', '2024', 99),
      claimOf('trade-turnover', 'KAZ.ECO', '2024-01-01/P8M', 50),
    ),
    'KAZ',
  )
  expect(rows.map(({ counterpart }) => counterpart.area)).toEqual(['OTS', 'CHN', 'TUR'])
  expect(rows.at(-1)?.latest.turnover?.year).toBe(2023)
  expect(rows.at(-1)?.latest.exports).toBeUndefined()
})
