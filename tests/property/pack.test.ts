import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsOf, rowsOf } from '../../app/_chart/live/columns'
import { packModel, stepOf, unpackModel } from '../../app/_chart/live/pack'
import { type Point, runsOf, type TimeModel } from '../../app/_chart/model'
import { kinds, qualifiers } from '../../stats/codes'

fc.configureGlobal({ seed: 20250521, numRuns: 300 })

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('2019', '2020', '02020', '$1 bn', '$2 bn', '😀', '😁', ''),
  fc.integer(),
  fc.boolean(),
  fc.tuple(fc.integer(), fc.integer()),
)
const column = fc.oneof(fc.constantFrom('1990', '1991', '1992'), fc.integer({ min: 0, max: 3 }), cell)
const row = fc.record({ a: column, b: column, c: cell }, { requiredKeys: ['a'] })

test('rows are what their columns hold', () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      expect(rowsOf(JSON.parse(JSON.stringify(columnsOf(rows))))).toEqual(rows)
    }),
  )
})

const steps = fc.integer({ min: -20_000, max: 20_000 })
const point = fc.record(
  {
    x: fc.integer({ min: 1900, max: 2100 }).map((x) => x / 4),
    y: steps,
    kind: fc.constantFrom(...kinds),
    qualifier: fc.constantFrom(...qualifiers),
    text: fc.string(),
    reach: fc.tuple(steps, steps),
    period: fc.string(),
    source: fc.constantFrom('World Bank', 'Ministry'),
    path: fc.webPath(),
  },
  { requiredKeys: ['x', 'y', 'kind', 'qualifier', 'text'] },
)

/** A chart whose values are whole steps of its axis, as the packed text counts them. */
const model = fc
  .record({
    scale: fc.constantFrom('linear', 'log'),
    top: fc.integer({ min: 2, max: 9 }),
    power: fc.integer({ min: -3, max: 12 }),
    points: fc.array(point),
  })
  .map(({ scale, top, power, points }): TimeModel => {
    const domain = [10 ** power, top * 10 ** power] as const
    const step = stepOf({ scale, domain })
    const value = (count: number) => Number((count * step).toPrecision(12))
    const valued = points.map(
      ({ y, reach, ...rest }): Point => ({
        ...rest,
        y: value(y),
        ...(reach && { reach: [value(reach[0]), value(reach[1])] as const }),
      }),
    )
    const line = { key: 'KAZ', name: 'Kazakhstan', code: 'KAZ', color: 'teal', points: valued }
    return {
      kind: 'line',
      x: { domain: [1990, 2024], ticks: [{ value: 1990, label: '1990', minor: false }] },
      y: { scale, domain, ticks: [{ value: 0, label: '0', minor: false }], floats: false },
      lines: [{ ...line, labelAt: { wide: 0.5, narrow: 0.25 }, runs: runsOf([line])[0] ?? [] }],
      marks: valued.map((mark) => ({ ...mark, key: 'KAZ', color: 'teal', role: 'rival' })),
      threads: [{ key: 'KAZ plan', kind: 'plan', color: 'teal', points: valued }],
      events: [{ key: 'opening', number: 1, x: 2002.5, date: 'June 2002', title: 'An opening' }],
      references: [{ value: 1.25, label: 'lowest' }],
    }
  })

test('a chart model is what its packed text holds', () => {
  fc.assert(
    fc.property(model, (given) => {
      expect(unpackModel(packModel(given))).toEqual(given)
    }),
  )
})
