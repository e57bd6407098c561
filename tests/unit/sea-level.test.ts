import { expect, test } from 'vitest'
import { indicatorChart } from '../../app/_chart/indicator-chart'
import { translator } from '../../app/_i18n/messages'
import {
  firstAndLast,
  historicLow,
  latestLevel,
  latestSpread,
  partsCompared,
} from '../../app/_story/sea-facts'
import { codeOf, levelChart, partsChart, partsOf } from '../../app/_story/sea-level'
import type { Claim } from '../../db/queries/observations'
import { claimOf, indicatorOf } from '../model'

const language = { t: translator('en'), locale: 'en' } as const
const indicator = indicatorOf({
  indicator: 'caspian-sea-level',
  unitMult: 0,
  unit: { unit: 'M', name: 'metres', symbol: 'm', placement: 'suffix', scale: 'plain' },
})
const level = (timePeriod: string, value: number, change: Partial<Claim> = {}) => ({
  indicator,
  claim: claimOf('caspian-sea-level', 'CASPIAN', timePeriod, value, {
    refName: 'Caspian Sea',
    ...change,
  }),
})

const levels = [
  level('1882', -25.2),
  level('1977', -29.01),
  level('1977', -29.05, { chosen: false }),
  level('2020', -28.23),
  level('2020-05-14/P7D', -27.9, { scope: 'northern part' }),
  level('2024', -29.2, { scope: 'Kazakh sector' }),
  level('2024-Q1', -29.26, { scope: 'eastern part' }),
  level('2024-Q1', -29.19, { scope: 'northern part', chosen: false }),
  level('2024-09', -29.18),
  level('2025', -29, { qualifier: 'under' }),
  level('2030', -29.9, { kind: 'forecast' }),
]

test('years of the whole sea are its line, and all that is shorter or a part stands beside it in time', () => {
  const model = levelChart(language, levels, [{ value: -29.01, label: 'Low of 1977' }])
  expect(model?.lines[0]?.points.map(({ x }) => x)).toEqual([1882, 1977, 2020, 2025])
  const marks = model?.marks.map(({ role, x, text }) => [role, Math.round(x * 100) / 100, text])
  expect(marks).toEqual([
    ['rival', 1977, '−29.05 m'],
    ['part', 2019.88, '−27.9 m, northern part'],
    ['part', 2024, '−29.2 m, Kazakh sector'],
    ['part', 2023.62, '−29.26 m, eastern part'],
    ['part', 2023.62, '−29.19 m, northern part'],
    ['part', 2024.21, '−29.18 m'],
    ['intent', 2030, '−29.9 m'],
  ])
  expect(model?.references).toEqual([{ value: -29.01, label: 'Low of 1977' }])
})

test('the parts of the sea are apart from one another and from the whole, since the first short period', () => {
  const model = partsChart(language, levels, [])
  expect(model?.lines.map(({ name, code }) => [name, code])).toEqual([
    ['Caspian Sea', 'CAS'],
    ['Kazakh sector', 'KS'],
    ['eastern part', 'E'],
    ['northern part', 'N'],
  ])
  expect(model?.lines[0]?.points.map(({ x }) => x)).toEqual([2020, 2025])
  expect(new Set(model?.marks.map(({ color }) => color)).size).toBe(4)
})

test('a part is named short by the words that tell it from others', () => {
  expect(codeOf('northern part')).toBe('N')
  expect(codeOf('north-eastern and eastern stations')).toBe('NEE')
})

test('parts and short periods are listed from the latest to the first', () => {
  expect(partsOf(levels).map(({ claim }) => claim.timePeriod)).toEqual([
    '2024',
    '2024-09',
    '2024-Q1',
    '2024-Q1',
    '2020-05-14/P7D',
  ])
})

test('the facts of the sea: its low, its latest figure, its spread, its parts', () => {
  expect(historicLow(levels)?.claim.value).toBe(-29.01)
  expect(latestLevel(levels)?.claim.timePeriod).toBe('2024')
  const spread = latestSpread(levels)
  expect([spread?.high.claim.value, spread?.low.claim.value]).toEqual([-29.01, -29.05])
  const compared = partsCompared(levels)
  expect([compared?.high.claim.scope, compared?.low.claim.scope]).toEqual(['northern part', 'eastern part'])
  expect(firstAndLast(levels.slice(0, 4))?.loss?.value).toBeCloseTo(3.03, 10)
})

test('there are no facts where nothing is told', () => {
  expect([historicLow([]), latestLevel([]), latestSpread([]), partsCompared([]), firstAndLast([])]).toEqual(
    Array(5).fill(undefined),
  )
})

test('on the chart of an indicator a figure of a part is no point of the line of the whole', () => {
  const claims = levels.slice(0, 6).map(({ claim }) => claim)
  const model = indicatorChart(language, indicator, claims)
  expect(model?.lines[0]?.points.map(({ x }) => x)).toEqual([1882, 1977, 2020])
  expect(model?.marks.map(({ role, x }) => [role, x])).toEqual([
    ['rival', 1977],
    ['part', 2024],
  ])
  const partAlone = indicatorChart(language, indicator, claims.slice(5))
  expect(partAlone?.lines[0]?.points.map(({ x }) => x)).toEqual([2024])
})
