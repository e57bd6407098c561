import { expect, test } from 'vitest'
import { periodText } from '../../app/_i18n/dates'
import { figureText, rangeText, scaleFor, type Unit } from '../../app/_i18n/format'
import { translator } from '../../app/_i18n/messages'

const t = translator('en')
const dollars: Unit = { unit: 'USD', name: 'US dollars', symbol: '$', placement: 'prefix', scale: 'short' }
const tonnes: Unit = { unit: 'T', name: 'tonnes', symbol: 't', placement: 'suffix', scale: 'metric' }
const metres: Unit = { unit: 'M', name: 'metres', symbol: 'm', placement: 'suffix', scale: 'plain' }
const cubic: Unit = { unit: 'M3', name: 'cubic metres', symbol: 'm³', placement: 'suffix', scale: 'short' }
const percent: Unit = { unit: 'PERCENT', name: 'per cent', symbol: '%', placement: 'suffix', scale: 'plain' }
const plain = (text: string) => text.replaceAll(/\s/g, ' ')
const said = (unit: Unit, unitMult: number, value: number, qualifier?: 'over' | 'about') =>
  plain(figureText(t, 'en', { unit, unitMult }, value, qualifier))

test('figures are said as a person says them', () => {
  expect(said(dollars, 9, 11.4)).toBe('$11.4 bn')
  expect(said(dollars, 0, 1_597_930_000_000)).toBe('$1.6 tn')
  expect(said(dollars, 9, 0.5294)).toBe('$529 m')
  expect(said(dollars, 6, -3.2)).toBe('−$3.2 m')
  expect(said(tonnes, 6, 4.484)).toBe('4.48 Mt')
  expect(said(percent, 0, 8)).toBe('8 %')
  expect(said(metres, 0, -29.31)).toBe('−29.31 m')
})

test('a million metres of any kind is not said with two m', () => {
  expect(said(cubic, 6, -100)).toBe('−100 million m³')
  expect(said(cubic, 9, 44.5)).toBe('44.5 bn m³')
})

test('a figure that is not exact says so', () => {
  expect(said(dollars, 9, 45, 'over')).toBe('> $45 bn')
  expect(said(dollars, 9, 2, 'about')).toBe('≈ $2 bn')
  expect(plain(rangeText(t, 'en', { unit: dollars, unitMult: 9 }, 42, 57))).toBe('$42–57 bn')
  expect(plain(rangeText(t, 'en', { unit: metres, unitMult: 0 }, -34, -32.4))).toBe('−34 to −32.4 m')
})

test('an axis has one unit and the decimals that its ticks need', () => {
  const scale = scaleFor(t, 'en', { unit: dollars, unitMult: 0 }, 2e12, 5e11)
  expect(scale.title).toBe('trillion US dollars')
  expect([0, 5e11, 2e12].map(scale.format)).toEqual(['0.0', '0.5', '2.0'])
})

test('periods are said in words', () => {
  expect(periodText(t, 'en', '2024')).toBe('2024')
  expect(periodText(t, 'en', '2024-Q1')).toBe('Q1 2024')
  expect(periodText(t, 'en', '2024-S1')).toBe('first half of 2024')
  expect(periodText(t, 'en', '2025-05-21')).toBe('21 May 2025')
  expect(plain(periodText(t, 'en', '2024-01-01/P8M'))).toBe('Jan – Aug 2024')
  expect(periodText(t, 'en', '2005-01-01/P18Y')).toBe('2005–2022')
})
