import { ratioOf } from './inexact'
import { byPeriod, derived, type Series } from './series'

/** A series and the power of ten in which its figures stand: 9 for billions. */
export type Counted = { series: Series; unitMult: number }

/**
 * One series over another, period by period, both out of their powers of ten, times `factor`: GDP over population is
 * per head with 1 and per thousand with 1000, exports over GDP are per cent of GDP with 100. A balance below zero has a
 * ratio below zero. Left out where either is missing, the base is zero or below, or nothing bounds the ratio.
 *
 * ratio({ series: exactSeries({ 2020: 250 }), unitMult: 9 }, { series: exactSeries({ 2020: 20 }), unitMult: 6 }, 1) → exactSeries({ 2020: 12500 })
 */
export function ratio(counted: Counted, base: Counted, factor: number): Series {
  const bases = byPeriod(base.series)
  const scale = factor * 10 ** (counted.unitMult - base.unitMult)
  return derived(counted.series, (observed) => {
    const under = bases.get(observed.period)
    return under && ratioOf(observed, under, scale)
  })
}
