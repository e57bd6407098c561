import { expect, test } from 'vitest'
import { inputsOf } from '../../app/_shown/inputs'
import { shown } from '../../app/_shown/shown'
import type { Subject } from '../../app/_shown/subject'
import { stretchesOf } from '../../app/_shown/withheld'
import { unsetView, type View } from '../../app/_view/view'
import type { Claim } from '../../db/queries/observations'
import { claimOf, indicatorOf } from '../model'

const states: Subject['states'] = [
  { area: 'KAZ', name: 'Kazakhstan', role: 'member' },
  { area: 'UZB', name: 'Uzbekistan', role: 'member' },
]

const claim = (refArea: string, timePeriod: string, value: number, change: Partial<Claim> = {}) =>
  claimOf('exports', refArea, timePeriod, value, change)

const people = { KAZ: [18, 19, 20], UZB: [30, 32] }

/** Exports in billions of dollars, and people in millions. */
const subjectOf = (claims: readonly Claim[], unit: Partial<Subject['indicator']> = {}): Subject => ({
  indicator: indicatorOf({ indicator: 'exports', ...unit }),
  claims,
  groups: new Set(['WLD']),
  states,
  inputs: inputsOf(
    Object.keys(people).map((refArea) => ({ indicator: 'population', refArea })),
    Object.entries(people).flatMap(([refArea, values]) =>
      values.map((value, i) => ({
        refArea,
        unitMult: 6,
        period: String(2020 + i),
        value,
        qualifier: 'exact' as const,
        lower: null,
        upper: null,
      })),
    ),
  ),
})

const exports = [
  claim('KAZ', '2020', 45),
  claim('KAZ', '2021', 60, { lower: null }),
  claim('KAZ', '2022', 84),
  claim('UZB', '2020', 15),
  claim('UZB', '2022', 21),
]

const made = (view: Partial<View>, subject = subjectOf(exports)) => {
  const { series, withheld } = shown(subject, { ...unsetView, ...view })
  return {
    series: Object.fromEntries(
      series.map(({ key, figures }) => [
        key,
        figures.map(({ period, value, qualifier }) =>
          qualifier === 'exact' ? `${period} ${value}` : `${period} ${qualifier} ${value}`,
        ),
      ]),
    ),
    withheld: withheld.map(({ name, reason, periods }) => `${name} ${periods.join()} ${reason}`),
  }
}

test('the level is what was stated, with its gaps', () => {
  expect(made({})).toEqual({
    series: { KAZ: ['2020 45', '2021 60', '2022 84'], UZB: ['2020 15', '2022 21'] },
    withheld: [],
  })
})

test('a change is made next to no gap, and its first year needs the one before it', () => {
  expect(made({ units: 'chg' })).toEqual({
    series: { KAZ: ['2021 15', '2022 24'] },
    withheld: ['UZB 2022 gap'],
  })
  expect(made({ units: 'pch', time: { from: 2022, to: null } }).series).toEqual({ KAZ: ['2022 40'] })
})

test('an index is 100 in the year asked for, or in the first that most have', () => {
  expect(made({ units: 'index', base: 2022 }).series.UZB).toEqual(['2020 71.42857142857143', '2022 100'])
  expect(made({ units: 'index' }).series).toEqual({
    KAZ: ['2020 100', '2021 133.33333333333331', '2022 186.66666666666666'],
    UZB: ['2020 100', '2022 140'],
  })
  expect(made({ units: 'index', base: 2021 }).withheld).toEqual(['UZB 2020,2022 base'])
})

test('a share is of all states, and at most where one of them has no figure', () => {
  expect(made({ units: 'share', country: ['KAZ'] }).series).toEqual({
    KAZ: ['2020 75', '2021 at-most 100', '2022 80'],
  })
})

test('per person divides by people, both out of their powers of ten', () => {
  expect(made({ units: 'percapita' })).toEqual({
    series: {
      KAZ: ['2020 2500', '2021 3157.8947368421054', '2022 4200'],
      UZB: ['2020 500'],
    },
    withheld: ['UZB 2022 population'],
  })
})

test('a moving average ends with its period', () => {
  expect(made({ units: 'ma3' }).series).toEqual({ KAZ: ['2022 63'] })
})

test('an inexact figure keeps its sign, and what nothing bounds is withheld with its reason', () => {
  const subject = subjectOf([
    claim('KAZ', '2020', 40),
    claim('KAZ', '2021', 50, { qualifier: 'over' }),
    claim('KAZ', '2022', 60, { qualifier: 'over' }),
  ])
  expect(made({ units: 'pch' }, subject)).toEqual({
    series: { KAZ: ['2021 at-least 25'] },
    withheld: ['KAZ 2022 inexact'],
  })
})

test('nothing grows from zero', () => {
  const subject = subjectOf([claim('KAZ', '2020', 0), claim('KAZ', '2021', 5)])
  expect(made({ units: 'pch' }, subject)).toEqual({ series: {}, withheld: ['KAZ 2021 sign'] })
  expect(shown(subject, unsetView).fitsLog).toBe(false)
})

const offered = (subject: Subject) => shown(subject, unsetView).offered.join(' ')
const perCent = {
  unit: 'PERCENT',
  name: 'per cent',
  symbol: '%',
  placement: 'suffix',
  scale: 'plain',
} as const

test('what means nothing is not offered', () => {
  expect(offered(subjectOf(exports))).toBe('lin chg ch1 pch pc1 index share percapita ma3 log')
  expect(offered(subjectOf(exports, { unit: perCent, unitMult: 0 }))).toBe('lin chg ch1 ma3')
  expect(offered(subjectOf(exports, { indicator: 'population' }))).not.toContain('percapita')
  expect(offered(subjectOf([claim('KAZ', '2024', 5)]))).toBe('lin share percapita')
  expect(offered(subjectOf([claim('KAZ', '2023-Q4', 5), claim('KAZ', '2024-Q1', 6)]))).toBe(
    'lin chg ch1 pch pc1 log',
  )
  expect(offered(subjectOf([claim('KAZ', '2023', -5), claim('KAZ', '2024', 6)]))).toBe(
    'lin chg ch1 percapita',
  )
})

test('a logarithm is of what is above zero', () => {
  const subject = subjectOf([claim('KAZ', '2020', 0), claim('KAZ', '2021', 1), claim('KAZ', '2022', Math.E)])
  expect(made({ units: 'log' }, subject)).toEqual({
    series: { KAZ: ['2021 0', '2022 1'] },
    withheld: ['KAZ 2020 positive'],
  })
})

test('a transformation that is not offered is a fault, and the level is shown', () => {
  const found = shown(subjectOf([claim('KAZ', '2024', 5)]), { ...unsetView, units: 'index' })
  expect(found.units).toBe('lin')
  expect(found.faults).toEqual([
    { parameter: 'units', value: 'index', allowed: ['lin', 'share', 'percapita'] },
  ])
})

test('a figure that was worked out leads to the claim of its period', () => {
  const { series } = shown(subjectOf(exports), { ...unsetView, units: 'chg' })
  expect(series[0]?.figures.map(({ claim: { timePeriod, value } }) => [timePeriod, value])).toEqual([
    ['2021', 60],
    ['2022', 84],
  ])
})

test('the latest year is the last one that what is shown has', () => {
  expect(made({ time: 'latest' }).series).toEqual({ KAZ: ['2022 84'], UZB: ['2022 21'] })
})

test('years in a row are told as a stretch', () => {
  expect(stretchesOf(['2001', '2002', '2003', '2007', '2024-Q1'])).toEqual(['2001–2003', '2007', '2024-Q1'])
})
