import { expect, test } from 'vitest'
import { nearestReading, readingsOf } from '../../app/_chart/live/readings'
import { lineOf, markOf, modelOf, pointOf } from './live-model'

const model = modelOf(
  [
    lineOf('KAZ', 'Kazakhstan', pointOf(2022, 50), pointOf(2024, 60)),
    lineOf('UZB', 'Uzbekistan', pointOf(2022, 70), pointOf(2023, 80)),
  ],
  {
    marks: [
      markOf('KAZ', 'rival', pointOf(2024, 65)),
      markOf('UZB', 'intent', pointOf(2030, 90, { kind: 'target' })),
    ],
  },
)

const said = (hidden?: ReadonlySet<number>) =>
  readingsOf(model, hidden).map(
    ({ period, figures }) =>
      `${period}: ${figures.map(({ name, role, point }) => `${name} ${role} ${point.y}`).join(', ')}`,
  )

test('readingsOf() has each period in order, its figures from the top of the plot down', () => {
  expect(said()).toEqual([
    '2022: Uzbekistan measured 70, Kazakhstan measured 50',
    '2023: Uzbekistan measured 80',
    '2024: Kazakhstan rival 65, Kazakhstan measured 60',
    '2030: Uzbekistan intent 90',
  ])
})

test('readingsOf() leaves out hidden lines with what stands beside them', () => {
  expect(said(new Set([1]))).toEqual([
    '2022: Kazakhstan measured 50',
    '2024: Kazakhstan rival 65, Kazakhstan measured 60',
  ])
})

test('readingsOf() names a period as its claims do', () => {
  const quarters = modelOf([lineOf('KAZ', 'Kazakhstan', pointOf(2024.25, 1, { period: 'Q2 2024' }))])
  expect(readingsOf(quarters).map(({ period }) => period)).toEqual(['Q2 2024'])
})

test('nearestReading() is the place of the nearest period', () => {
  const readings = readingsOf(model)
  expect([1990, 2022.4, 2022.6, 2026, 2029, 2040].map((x) => nearestReading(readings, x))).toEqual([
    0, 0, 1, 2, 3, 3,
  ])
  expect(nearestReading([], 2020)).toBeUndefined()
})
