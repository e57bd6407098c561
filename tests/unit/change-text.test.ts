import { expect, test } from 'vitest'
import { changeText } from '../../app/_chart/change'
import { translator } from '../../app/_i18n/messages'
import type { Qualifier } from '../../stats/codes'
import { claimOf, indicatorOf } from '../model'

const language = { t: translator('en'), locale: 'en' } as const
const dollars = indicatorOf({})
const percent = indicatorOf({
  unit: { unit: 'PERCENT', name: 'per cent', symbol: '%', placement: 'suffix', scale: 'plain' },
  unitMult: 0,
})
type Figure = { value: number; qualifier?: Qualifier }
const said = (before: Figure, after: Figure, indicator = dollars) => {
  const claim = (period: string, { value, qualifier = 'exact' }: Figure) =>
    claimOf('trade-turnover', 'KAZ.OTS', period, value, { qualifier })
  return changeText(language, indicator, claim('2023', before), claim('2024', after)).replaceAll(
    '\u2009',
    ' ',
  )
}

test('a change is said in per cent, in points for percentages, in units below zero', () => {
  expect(said({ value: 10 }, { value: 11 })).toBe('up 10 % on 2023')
  expect(said({ value: 10 }, { value: 8 })).toBe('down 20 % on 2023')
  expect(said({ value: 7 }, { value: 8 }, percent)).toBe('1 percentage point above 2023')
  expect(said({ value: -29 }, { value: -29.5 })).toBe('$500 m below 2023')
  expect(said({ value: 10 }, { value: 10 })).toBe('')
})

test('a change to "over 12" is at least that, and one that may be up or down is withheld with the reason', () => {
  expect(said({ value: 10 }, { value: 12, qualifier: 'over' })).toBe('up ≥ 20 % on 2023')
  expect(said({ value: 10 }, { value: 12, qualifier: 'about' })).toBe('up ≈ 20 % on 2023')
  expect(said({ value: 12, qualifier: 'over' }, { value: 10 })).toBe('down ≥ 17 % on 2023')
  expect(said({ value: 10, qualifier: 'over' }, { value: 12 })).toBe(
    'no change on 2023: one of the figures is not exact',
  )
  expect(said({ value: 10, qualifier: 'over' }, { value: 12, qualifier: 'over' })).toBe(
    'no change on 2023: one of the figures is not exact',
  )
})
