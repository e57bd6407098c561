import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stepsPath } from '../../app/_chart/steps-path'

test('stepsPath() writes a line as steps from place to place', () => {
  expect(
    stepsPath([
      [3, 26.8],
      [6.75, 27.3],
      [10.5, 27.3],
      [10.5, 3],
    ]),
  ).toBe('M3,26.8l3.75,.5 3.75,0 0,-24.3')
})

test('stepsPath() gives a dot to one place and nothing to none', () => {
  expect(stepsPath([[1, 0.5]])).toBe('M1,.5Z')
  expect(stepsPath([])).toBe('')
})

test('following the steps leads to each place on the grid, however many there are', () => {
  const place = fc.tuple(
    fc.double({ min: -50, max: 1000, noNaN: true }),
    fc.double({ min: 0, max: 1000, noNaN: true }),
  )
  fc.assert(
    fc.property(fc.array(place, { minLength: 2, maxLength: 500 }), (places) => {
      const [start = '', steps = ''] = stepsPath(places).slice(1).split('l')
      const pairs = [start, ...steps.split(' ')].map((pair) =>
        pair.split(',').map((text) => Math.round(Number(text) * 100)),
      )
      let at: readonly [number, number] = [0, 0]
      const walked = pairs.map(([x = 0, y = 0]) => {
        at = [at[0] + x, at[1] + y]
        return at
      })
      expect(walked).toEqual(places.map(([x, y]) => [Math.round(x * 100) + 0, Math.round(y * 100) + 0]))
    }),
  )
})
