import { expect, test } from 'vitest'
import { groupSum } from '../../stats/group-sum'
import { ratio } from '../../stats/ratio'
import { exactSeries, type Series } from '../../stats/series'
import { share } from '../../stats/share'

test('share() is in per cent of the whole at the same period', () => {
  const part = exactSeries({ 2020: 8, 2021: 9, 2022: 3 })
  const whole = exactSeries({ 2020: 32, 2022: 4, 2023: 5 })
  expect(share(part, whole)).toEqual(exactSeries({ 2020: 25, 2022: 75 }))
})

test('share() of zero or of what is below zero is left out', () => {
  const part = exactSeries({ 2020: 8, 2021: -9, 2022: 0 })
  const whole = exactSeries({ 2020: 0, 2021: 18, 2022: 4 })
  expect(share(part, whole)).toEqual(exactSeries({ 2022: 0 }))
})

test('groupSum() adds the members up in the order of time', () => {
  const first = exactSeries({ '2023-Q4': 1, '2024-Q1': 2 })
  const second = exactSeries({ '2023-Q4': 3, '2024-Q1': 4 })
  expect(groupSum([first, second])).toEqual(exactSeries({ '2023-Q4': 4, '2024-Q1': 6 }))
  expect(groupSum([])).toEqual([])
})

test('groupSum() without a member is at least what the others make, and their shares are at most', () => {
  const first = exactSeries({ 2020: 4, 2021: 5 })
  const sum = groupSum([first, exactSeries({ 2021: 15 }), exactSeries({ 2020: 12, 2021: 0 })])
  expect(sum).toEqual([
    { period: '2020', value: 16, qualifier: 'at-least' },
    { period: '2021', value: 20, qualifier: 'exact' },
  ])
  expect(share(first, sum)).toEqual([
    { period: '2020', value: 25, qualifier: 'at-most' },
    { period: '2021', value: 25, qualifier: 'exact' },
  ])
})

test('groupSum() is withheld where the missing member could lower it or another is at most', () => {
  const under: Series = [{ period: '2020', value: 3, qualifier: 'under' }]
  expect(groupSum([under, []])).toEqual([])
  expect(groupSum([exactSeries({ 2020: 4, 2021: 5 }), exactSeries({ 2021: -1 })])).toEqual(
    exactSeries({ 2021: 4 }),
  )
})

test('ratio() brings both out of their powers of ten', () => {
  const gdp = { series: exactSeries({ 2023: 250, 2024: 288 }), unitMult: 9 }
  const population = { series: exactSeries({ 2023: 20, 2025: 20.5 }), unitMult: 6 }
  expect(ratio(gdp, population, 1)).toEqual(exactSeries({ 2023: 12500 }))
  expect(ratio({ series: exactSeries({ 2023: 5000 }), unitMult: 6 }, gdp, 100)).toEqual(
    exactSeries({ 2023: 2 }),
  )
})

test('ratio() of a deficit is below zero, over nothing there is none, and over "about" it is about', () => {
  const balance = { series: exactSeries({ 2022: -5, 2023: -5, 2024: 5 }), unitMult: 9 }
  const gdp: Series = [
    { period: '2022', value: 250, qualifier: 'exact' },
    { period: '2023', value: 200, qualifier: 'about' },
    { period: '2024', value: 0, qualifier: 'exact' },
  ]
  expect(ratio(balance, { series: gdp, unitMult: 9 }, 100)).toEqual([
    { period: '2022', value: -2, qualifier: 'exact' },
    { period: '2023', value: -2.5, qualifier: 'about' },
  ])
})
