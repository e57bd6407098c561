import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundsOf, changeOf, differenceOf, type Measured, ratioOf, shareOf, sumOf } from '../../stats/inexact'
import { quantileOf } from '../../stats/quantile'

fc.configureGlobal({ seed: 20250521, numRuns: 1000 })

/** What a source states, and what is true if it is right. */
type Stated = { figure: Measured; truth: number }

const stated = (least: number) =>
  fc
    .record({
      truth: fc.double({ min: least, max: 1000, noNaN: true }),
      below: fc.double({ min: 0, max: 50, noNaN: true }),
      above: fc.double({ min: 0, max: 50, noNaN: true }),
      qualifier: fc.constantFrom('exact' as const, 'over' as const, 'under' as const, 'range' as const),
    })
    .map(({ truth, below, above, qualifier }): Stated => {
      const [lower, upper] = [Math.max(least, truth - below), truth + above]
      switch (qualifier) {
        case 'over':
          return { truth, figure: { value: lower, qualifier } }
        case 'under':
          return { truth, figure: { value: upper, qualifier } }
        case 'range':
          return { truth, figure: { value: upper, qualifier, lower, upper } }
        default:
          return { truth, figure: { value: truth, qualifier } }
      }
    })
const any = stated(-1000)
const positive = stated(0.01)

function expectWithin(truth: number, found: Measured | undefined) {
  if (!found) return
  const [low, high] = boundsOf(found)
  const slack = 1e-9 * Math.max(1, Math.abs(truth))
  expect(truth).toBeGreaterThanOrEqual(low - slack)
  expect(truth).toBeLessThanOrEqual(high + slack)
}

test('what is true of the parts is within the bounds of their difference, ratio, share and change', () => {
  fc.assert(
    fc.property(any, positive, positive, (one, base, part) => {
      expectWithin(base.truth - one.truth, differenceOf(one.figure, base.figure))
      expectWithin(one.truth / base.truth, ratioOf(one.figure, base.figure, 1))
      expectWithin((100 * part.truth) / base.truth, shareOf(part.figure, base.figure))
      expectWithin((100 * part.truth) / base.truth - 100, changeOf(base.figure, part.figure))
    }),
  )
})

test('what is true of the parts is within the bounds of their sum and their quantiles', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 12 }), share, (parts, at) => {
      const figures = parts.map(({ figure }) => figure)
      const truths = parts.map(({ truth }): Measured => ({ value: truth, qualifier: 'exact' }))
      expectWithin(sumOf(truths)?.value ?? Number.NaN, sumOf(figures))
      expectWithin(quantileOf(truths, at)?.value ?? Number.NaN, quantileOf(figures, at))
    }),
  )
})

test('exact figures have exact answers', () => {
  const exact = fc
    .double({ min: 0.01, max: 1e6, noNaN: true })
    .map((value): Measured => ({ value, qualifier: 'exact' }))
  fc.assert(
    fc.property(exact, exact, (a, b) => {
      const answers = [sumOf([a, b]), differenceOf(a, b), ratioOf(a, b, 100), shareOf(a, b), changeOf(a, b)]
      for (const answer of answers) expect(answer?.qualifier).toBe('exact')
      expect(quantileOf([a, b], 0.3)?.qualifier).toBe('exact')
    }),
  )
})
