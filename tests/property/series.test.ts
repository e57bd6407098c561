import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chainIndex } from '../../stats/chain-index'
import { change } from '../../stats/change'
import { classOf, divergingClasses, quantileClasses } from '../../stats/classes'
import { correlation } from '../../stats/correlation'
import { deflate } from '../../stats/deflate'
import { groupSum } from '../../stats/group-sum'
import { growth } from '../../stats/growth'
import { periodBefore, yearBefore } from '../../stats/lag'
import { movingAverage } from '../../stats/moving-average'
import { findPeriod } from '../../stats/period'
import { quantileOf } from '../../stats/quantile'
import { ranking } from '../../stats/ranking'
import { rebase } from '../../stats/rebase'
import { runs } from '../../stats/runs'
import type { Series } from '../../stats/series'
import { share } from '../../stats/share'
import { thin } from '../../stats/thin'

fc.configureGlobal({ seed: 20250521, numRuns: 300 })

const positive = fc.double({ min: 0.01, max: 1e6, noNaN: true })
const yearly = (values: readonly (number | null)[]): Series =>
  values.flatMap((value, i) =>
    value === null ? [] : [{ period: String(2000 + i), value, qualifier: 'exact' as const }],
  )
const gapless = fc.array(positive, { minLength: 2, maxLength: 30 }).map(yearly)
const gapped = fc.array(fc.option(positive), { minLength: 1, maxLength: 30 }).map(yearly)

function expectAlike(series: Series, expected: Series) {
  expect(series.map(({ period }) => period)).toEqual(expected.map(({ period }) => period))
  series.forEach(({ value }, i) => {
    const wanted = expected[i]?.value ?? Number.NaN
    expect(Math.abs(value - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)))
  })
}

const anyPeriod = fc
  .tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.constantFrom(
      '',
      '-S1',
      '-S2',
      '-Q1',
      '-Q4',
      '-01',
      '-02',
      '-12',
      '-W01',
      '-W52',
      '-W53',
      '-01-01',
      '-02-29',
    ),
  )
  .map(([year, part]) => String(year).padStart(4, '0') + part)
  .filter((text) => findPeriod(text) !== undefined)

test('the period before ends on the day before', () => {
  fc.assert(
    fc.property(anyPeriod, (text) => {
      const before = findPeriod(periodBefore(text) ?? '')
      if (!before) return
      expect(before.frequency).toBe(findPeriod(text)?.frequency)
      expect(Date.parse(before.end) + 86_400_000).toBe(Date.parse(findPeriod(text)?.start ?? ''))
      expect(yearBefore(text) ?? '').not.toBe(text)
    }),
  )
})

test('the index at its base is 100, and does not know the scale of the series', () => {
  fc.assert(
    fc.property(gapped, fc.nat(), positive, (series, i, scale) => {
      const base = series[i % Math.max(1, series.length)]?.period ?? ''
      const index = rebase(series, base)
      expect(index.find(({ period }) => period === base)?.value).toBe(series.length === 0 ? undefined : 100)
      const scaled = series.map((observed) => ({ ...observed, value: observed.value * scale }))
      expectAlike(rebase(scaled, base), index)
    }),
  )
})

test('growth that is chained again is the index of the series', () => {
  fc.assert(
    fc.property(gapless, fc.nat(), (series, i) => {
      const base = series[i % series.length]?.period ?? ''
      const chained = chainIndex(growth(series, periodBefore), base)
      const index = rebase(series, base)
      expect(chained.map(({ period }) => period)).toEqual(index.map(({ period }) => period))
      chained.forEach(({ value }, j) => {
        expect(value / (index[j]?.value ?? Number.NaN)).toBeCloseTo(1, 3)
      })
    }),
  )
})

test('changes that are added up lead from the first figure to the last', () => {
  fc.assert(
    fc.property(gapless, (series) => {
      const sum = change(series, periodBefore).reduce((all, { value }) => all + value, series[0]?.value ?? 0)
      expect(sum).toBeCloseTo(series.at(-1)?.value ?? 0, 5)
    }),
  )
})

test('the shares of all members come to 100', () => {
  fc.assert(
    fc.property(fc.array(fc.array(positive, { minLength: 3, maxLength: 3 }), { minLength: 1 }), (rows) => {
      const members = rows.map(yearly)
      const whole = groupSum(members)
      for (const { value } of groupSum(members.map((member) => share(member, whole))))
        expect(value).toBeCloseTo(100, 6)
    }),
  )
})

test('a series deflated by itself is what it was at the base', () => {
  fc.assert(
    fc.property(gapless, fc.nat(), (series, i) => {
      const base = series[i % series.length]
      const real = deflate(series, series, base?.period ?? '')
      expectAlike(
        real,
        series.map((observed) => ({ ...observed, value: base?.value ?? 0 })),
      )
    }),
  )
})

test('a moving average of a constant is the constant, and stays between least and greatest', () => {
  const window = fc.record({
    size: fc.integer({ min: 1, max: 12 }),
    side: fc.constantFrom('trailing' as const, 'centred' as const),
  })
  fc.assert(
    fc.property(gapped, positive, window, (series, value, shape) => {
      const constant = series.map((observed) => ({ ...observed, value }))
      for (const average of movingAverage(constant, shape)) expect(average.value / value).toBeCloseTo(1, 9)
      const values = series.map((observed) => observed.value)
      for (const average of movingAverage(series, shape)) {
        expect(average.value).toBeGreaterThanOrEqual(Math.min(...values) * (1 - 1e-9))
        expect(average.value).toBeLessThanOrEqual(Math.max(...values) * (1 + 1e-9))
      }
    }),
  )
})

test('the runs of a series make up the series', () => {
  fc.assert(
    fc.property(gapped, (series) => {
      expect(runs(series).flat()).toEqual(series)
    }),
  )
})

test('thinning keeps ends and order, and never exceeds the size that the ends leave', () => {
  const run = fc.array(fc.integer({ min: -100, max: 100 }), { maxLength: 60 })
  fc.assert(
    fc.property(fc.array(run, { maxLength: 5 }), fc.integer({ min: 0, max: 80 }), (ys, size) => {
      const cut = ys.map((values) => values.map((y, x) => ({ x, y })))
      const thinned = thin(cut, size)
      const ends = cut.reduce((sum, points) => sum + Math.min(2, points.length), 0)
      expect(thinned.flat().length).toBeLessThanOrEqual(Math.max(size, ends))
      thinned.forEach((points, i) => {
        expect([points[0], points.at(-1)]).toEqual([cut[i]?.[0], cut[i]?.at(-1)])
        const places = points.map((point) => cut[i]?.indexOf(point) ?? -1)
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
        expect(Math.min(0, ...places)).toBe(0)
      })
    }),
  )
})

const values = fc.array(
  fc.oneof(fc.integer({ min: -20, max: 20 }), fc.double({ min: -1e4, max: 1e9, noNaN: true })),
  {
    minLength: 1,
    maxLength: 60,
  },
)
const count = fc.integer({ min: 1, max: 9 })

test('quantile classes are at most as many as asked, ascending, and none is empty', () => {
  fc.assert(
    fc.property(values, count, (all, k) => {
      const starts = quantileClasses(all, k)
      expect(starts.length).toBeLessThan(k)
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
      expect(new Set(all.map((value) => classOf(starts, value))).size).toBe(starts.length + 1)
    }),
  )
})

test('diverging classes ascend, none is empty, and none has values of both signs', () => {
  fc.assert(
    fc.property(values, count, (all, k) => {
      const starts = divergingClasses(all, k)
      expect(starts.length).toBeLessThan(2 * k)
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
      const found = new Map<number, Set<boolean>>()
      for (const value of all) {
        const signs = found.get(classOf(starts, value)) ?? new Set()
        found.set(classOf(starts, value), signs.add(value < 0))
      }
      expect(found.size).toBe(starts.length + 1)
      for (const signs of found.values()) expect(signs.size).toBe(1)
    }),
  )
})

test('a correlation lies from −1 to 1, is one with itself, and does not mind which comes first', () => {
  const pair = fc.record({ x: fc.integer({ min: -99, max: 99 }), y: fc.integer({ min: -99, max: 99 }) })
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 30 }), (pairs) => {
      const { pearson = 0, spearman = 0 } = correlation(pairs)
      expect(Math.max(Math.abs(pearson), Math.abs(spearman))).toBeLessThanOrEqual(1)
      const turned = correlation(pairs.map(({ x, y }) => ({ x: y, y: x })))
      expect(turned.pearson ?? 0).toBeCloseTo(pearson, 12)
      expect(turned.spearman ?? 0).toBeCloseTo(spearman, 12)
      expect(correlation(pairs.map(({ x }) => ({ x, y: x }))).pearson ?? 1).toBeCloseTo(1, 12)
    }),
  )
})

test('quantiles ascend, and the ranks of a ranking do', () => {
  fc.assert(
    fc.property(values, (all) => {
      const figures = all.map((value) => ({ value, qualifier: 'exact' as const }))
      const found = [0, 0.1, 0.25, 0.5, 0.9, 1].map((at) => quantileOf(figures, at)?.value ?? Number.NaN)
      found.slice(1).forEach((value, i) => {
        expect(value).toBeGreaterThanOrEqual((found[i] ?? 0) - 1e-9 * Math.abs(found[i] ?? 0))
      })
      const ranked = ranking(figures)
      for (const { value, rank } of ranked) expect(rank).toBe(1 + all.filter((other) => other > value).length)
    }),
  )
})
