import { periodBefore } from './lag'
import type { Observed, Series } from './series'

/**
 * The index that rates of change chain to, 100 at `base`: I(t) = I(t−1) · (1 + r(t) ÷ 100), forwards and backwards from
 * the base (chained index, IMF Consumer Price Index Manual 2020). The rates are in per cent on the period before, such
 * as yearly inflation; the period before the first rate belongs to the index. The chain ends at a gap, at a rate of
 * −100 or below and at a bound ("over 8"); past "about" it is about. Empty where no rate touches the base.
 *
 * chainIndex(exactSeries({ 2021: 25, 2022: 20 }), '2021') → exactSeries({ 2020: 80, 2021: 100, 2022: 120 })
 */
export function chainIndex(rates: Series, base: string): Series {
  const links = rates.flatMap(linksOf)
  const into = new Map(links.map((link) => [link.to, link]))
  const outOf = new Map(links.map((link) => [link.from, link]))
  if (!into.has(base) && !outOf.has(base)) return []
  const start: Observed = { period: base, value: 100, qualifier: 'exact' }
  const before: Observed[] = []
  const after: Observed[] = []
  for (let link = into.get(base), at = start; link; link = into.get(link.from)) {
    at = { period: link.from, value: at.value / link.factor, qualifier: joint(at, link) }
    before.push(at)
  }
  for (let link = outOf.get(base), at = start; link; link = outOf.get(link.to)) {
    at = { period: link.to, value: at.value * link.factor, qualifier: joint(at, link) }
    after.push(at)
  }
  return [...before.reverse(), start, ...after]
}

type Link = Pick<Observed, 'qualifier'> & { from: string; to: string; factor: number }

function linksOf({ period, value, qualifier }: Observed): Link[] {
  const from = periodBefore(period)
  const isBound = qualifier !== 'exact' && qualifier !== 'about'
  return from === undefined || isBound || value <= -100
    ? []
    : [{ from, to: period, factor: 1 + value / 100, qualifier }]
}

const joint = (...parts: readonly Pick<Observed, 'qualifier'>[]) =>
  parts.some(({ qualifier }) => qualifier === 'about') ? 'about' : 'exact'
