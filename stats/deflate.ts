import { ratioOf } from './inexact'
import { rebase } from './rebase'
import { byPeriod, derived, type Series } from './series'

/**
 * A series in current prices put into the prices of `base`, x(t) · P(base) ÷ P(t), in its own currency (System of
 * National Accounts 2008, chapter 15; FRED's "real" series). `prices` is a price index or deflator of that currency,
 * whatever its own base; one that is told as yearly inflation becomes an index by `chainIndex`. Left out where the
 * index is missing, zero or below; empty where it is so at the base.
 *
 * deflate(exactSeries({ 2020: 50, 2021: 66 }), exactSeries({ 2020: 80, 2021: 88 }), '2020') → exactSeries({ 2020: 50, 2021: 60 })
 */
export function deflate(series: Series, prices: Series, base: string): Series {
  const index = byPeriod(rebase(prices, base))
  return derived(series, (observed) => {
    const price = index.get(observed.period)
    return price && ratioOf(observed, price, 100)
  })
}
