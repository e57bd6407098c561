import { describe, expect, test } from 'vitest'
import { comparePath, isOfForm, readRef, writeRef } from '../../app/_compare/ref'

const read = (search: string) => readRef(new URLSearchParams(search), 'left')

describe('one side of a comparison in an address', () => {
  test.each([
    ['left=gdp-current-usd/KAZ/2024', { indicator: 'gdp-current-usd', entity: 'KAZ', period: '2024' }],
    ['left=trade-turnover/kaz.ots', { indicator: 'trade-turnover', entity: 'KAZ.OTS', period: null }],
    ['left=population', { indicator: 'population', entity: null, period: null }],
    ['', { indicator: null, entity: null, period: null }],
    ['left=x/KAZ/2025-01--P5M', { indicator: 'x', entity: 'KAZ', period: '2025-01/P5M' }],
  ])('%s', (search, ref) => {
    expect(read(search)).toEqual(ref)
  })

  test('a form without a script says its parts in fields of their own, which count', () => {
    const search = 'left=population&leftArea=UZB&leftTime=2020'
    expect(isOfForm(new URLSearchParams(search))).toBe(true)
    expect(read(search)).toEqual({ indicator: 'population', entity: 'UZB', period: '2020' })
  })

  test('what is written is read back as it was', () => {
    const ref = { indicator: 'oil-transit', entity: 'KAZ.AZE', period: '2025-01/P5M' }
    expect(read(`left=${writeRef(ref)}`)).toEqual(ref)
  })

  test('an address has only what is said', () => {
    const left = { indicator: 'population', entity: 'KAZ', period: null }
    expect(comparePath('en', { left })).toBe('/en/compare?left=population/KAZ')
    expect(comparePath('en', {})).toBe('/en/compare')
    expect(comparePath('en', { left, right: left }, '2010')).toBe(
      '/en/compare?left=population/KAZ&right=population/KAZ&base=2010',
    )
  })
})
