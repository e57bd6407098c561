import { expect, test } from 'vitest'
import { goalsOf, nextTarget } from '../../app/_story/goals'
import { latestMeasured, latestOfKind } from '../../app/_story/latest'
import { capacityThere, ofIndicator, placeRows, planned } from '../../app/_story/places'
import { scopesOf } from '../../app/_story/scopes'
import type { Claim } from '../../db/queries/observations'
import { claimOf, indicatorOf } from '../model'

let id = 0
const cargo = (timePeriod: string | null, value: number, change: Partial<Claim> = {}) => ({
  indicator: indicatorOf({ indicator: change.indicator ?? 'corridor-cargo' }),
  claim: claimOf('corridor-cargo', 'TITR', timePeriod ?? '', value, {
    id: ++id,
    timePeriod,
    year: timePeriod === null ? null : Number(timePeriod.slice(0, 4)),
    ...change,
  }),
})
const values = (told: readonly { claim: Claim }[]) => told.map(({ claim }) => claim.value)

test('the latest figure is of the whole before of a part, and of a year before of a shorter period', () => {
  const year = cargo('2022', 3.8)
  const quarter = cargo('2024-Q1', 1.1)
  const oil = cargo('2025', 3.5, { scope: 'oil' })
  expect(latestMeasured([oil, quarter, year])).toBe(year)
  expect(latestMeasured([oil, quarter])).toBe(quarter)
  expect(latestMeasured([oil])).toBe(oil)
  expect(latestMeasured([cargo('2024', 4, { chosen: false }), cargo('2027', 10, { kind: 'target' })])).toBe(
    undefined,
  )
})

test('the latest plan is the one for the latest year; one without a date stands where no other does', () => {
  const undated = cargo(null, 25, { kind: 'plan', chosen: false })
  const dated = cargo('2026', 24, { kind: 'plan' })
  expect(latestOfKind([undated, dated], ['plan'])).toBe(dated)
  expect(latestOfKind([undated], ['plan'])).toBe(undated)
  expect(latestOfKind([{ ...undated, claim: { ...undated.claim, rank: 'deprecated' } }], ['plan'])).toBe(
    undefined,
  )
})

test('a goal stands beside the figure of its year, or beside the latest where its year is to come', () => {
  const told = [
    cargo('2024', 4.484),
    cargo('2025', 4.119),
    cargo('2024', 4.2, { kind: 'forecast' }),
    cargo('2027', 10, { kind: 'target' }),
    cargo(null, 10, { kind: 'target', chosen: false }),
  ]
  const goals = goalsOf(told)
  expect(goals.map(({ claim, actual }) => [claim.timePeriod, actual?.timePeriod])).toEqual([
    ['2024', '2024'],
    ['2027', '2025'],
    [null, '2025'],
  ])
  expect(goals[1]?.share?.value).toBeCloseTo(41.19, 10)
  expect(nextTarget(told, 2025)?.claim.timePeriod).toBe('2027')
  expect(nextTarget(told, 2027)).toBeUndefined()
})

test('a goal of a part is not held against the whole', () => {
  const [goal] = goalsOf([cargo('2025', 4.119), cargo('2025', 2.5, { kind: 'plan', scope: 'seaports' })])
  expect([goal?.actual, goal?.share]).toEqual([undefined, undefined])
})

test('a share of an inexact goal keeps its sign, and where nothing bounds it there is none', () => {
  const share = (actual: Partial<Claim>, goal: Partial<Claim>) =>
    goalsOf([cargo('2025', 77, actual), cargo('2030', 308, { kind: 'target', ...goal })])[0]?.share
  expect(share({}, { qualifier: 'at-most' })).toEqual({ value: 25, qualifier: 'at-least' })
  expect(share({ qualifier: 'about' }, {})).toEqual({ value: 25, qualifier: 'about' })
  expect(share({ qualifier: 'over' }, { qualifier: 'over' })).toBeUndefined()
})

test('the same goal by several sources is one row, told by who said it first', () => {
  const [goal, ...more] = goalsOf([
    cargo('2029', 300, { kind: 'target', published: '2026-03-10', publisher: 'Later' }),
    cargo('2029', 300, { kind: 'target', published: '2024-08', publisher: 'First', chosen: false }),
  ])
  expect([goal?.claim.publisher, goal?.also, more.length]).toEqual(['First', 1, 0])
})

test('a planned capacity is held against the capacity that is there', () => {
  const capacity = { indicator: 'capacity-cargo' }
  const [goal] = goalsOf([
    cargo('2023', 21, { ...capacity, kind: 'capacity', scope: 'crossings' }),
    cargo('2030', 100, { ...capacity, kind: 'target', scope: 'crossings' }),
  ])
  expect([goal?.actual?.value, goal?.share?.qualifier]).toEqual([21, 'exact'])
  expect(goal?.share?.value).toBeCloseTo(21, 10)
})

test('years with figures of parts show the drawn figure of the whole first', () => {
  const told = [
    cargo('2023', 2.764),
    cargo('2024', 3.3, { scope: 'seaports only', chosen: false }),
    cargo('2024', 4.484),
    cargo('2024', 4.5, { chosen: false }),
    cargo('2025', 2.5, { scope: 'through Mangystau', chosen: false }),
    cargo('2025', 4.119),
  ]
  expect(values(scopesOf(told))).toEqual([4.119, 2.5, 4.484, 3.3])
})

test('places have a row in their order, and none where nothing is known', () => {
  const port = (refArea: string, refName: string, value: number, change: Partial<Claim> = {}) =>
    cargo('2025', value, { indicator: 'capacity-cargo', refArea, refName, kind: 'capacity', ...change })
  const told = [
    port('AZE-BAKU', 'Port of Baku', 15),
    port('KAZ-KURYK', 'Port of Kuryk', 6),
    port('AZE-BAKU', 'Port of Baku', 25, { kind: 'plan' }),
  ]
  const columns = [
    { key: 'there', title: 'There', find: ofIndicator('capacity-cargo', capacityThere) },
    { key: 'planned', title: 'Planned', find: ofIndicator('capacity-cargo', planned) },
  ]
  const rows = placeRows(told, ['KAZ-AKTAU', 'KAZ-KURYK', 'AZE-BAKU'], columns)
  expect(rows.map(({ name, cells }) => [name, ...cells.map((cell) => cell?.claim.value)])).toEqual([
    ['Port of Kuryk', 6, undefined],
    ['Port of Baku', 15, 25],
  ])
})
