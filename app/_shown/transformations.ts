import { chainIndex } from '../../stats/chain-index'
import { change } from '../../stats/change'
import { deflate } from '../../stats/deflate'
import { growth } from '../../stats/growth'
import { type Lag, periodBefore, yearBefore } from '../../stats/lag'
import { logarithm } from '../../stats/logarithm'
import { movingAverage } from '../../stats/moving-average'
import { type Counted, ratio } from '../../stats/ratio'
import { rebase } from '../../stats/rebase'
import { byPeriod, type Observed, type Series } from '../../stats/series'
import { share } from '../../stats/share'
import type { Units } from '../_view/words'
import type { Facts } from './facts'

/** What a series is set against. */
export type Context = {
  unitMult: number
  base: string
  whole: Series | undefined
  input: Counted | undefined
}

/** Why a figure has no counterpart in what is shown. */
export type Reason =
  | 'inexact'
  | 'gap'
  | 'sign'
  | 'base'
  | 'population'
  | 'gdp'
  | 'prices'
  | 'whole'
  | 'positive'

export type Transformation = {
  makesSense: (facts: Facts) => boolean
  apply: (series: Series, context: Context) => Series
  /** Why a figure was left out; undefined where nobody would look for it, as at the beginning of a series. */
  reason: (observed: Observed, series: Series, context: Context) => Reason | undefined
}

export const transformations: Readonly<Record<Units, Transformation>> = {
  lin: { makesSense: () => true, apply: (series) => series, reason: () => undefined },
  chg: changed(periodBefore),
  ch1: changed(yearBefore),
  pch: grown(periodBefore),
  pc1: grown(yearBefore),
  index: {
    makesSense: ({ isRatio, isYearly, longest }) => isRatio && isYearly && longest > 1,
    apply: (series, { base }) => rebase(series, base),
    reason(_, series, { base }) {
      const from = byPeriod(series).get(base)
      if (!from) return 'base'
      return from.value > 0 ? 'inexact' : 'sign'
    },
  },
  share: {
    makesSense: ({ isAmount, isYearly, isAboutAreas, isNeverNegative }) =>
      isAmount && isYearly && isAboutAreas && isNeverNegative,
    apply: (series, { whole }) => (whole ? share(series, whole) : []),
    reason: ({ period }, _, { whole }) => (whole && byPeriod(whole).has(period) ? 'inexact' : 'whole'),
  },
  percapita: divided('population', 1, ({ unit, isAmount }) => isAmount && unit !== 'PERSON'),
  pctgdp: divided('gdp', 100, ({ unit }) => unit === 'USD'),
  real: {
    makesSense: ({ isYearly, has, longest }) => isYearly && has.prices && longest > 1,
    apply: (series, { input, base }) => (input ? deflate(series, chainIndex(input.series, base), base) : []),
    reason: () => 'prices',
  },
  ma3: averaged(3),
  ma5: averaged(5),
  log: {
    makesSense: ({ isRatio, longest }) => isRatio && longest > 1,
    apply: logarithm,
    reason: () => 'positive',
  },
}

function changed(lag: Lag): Transformation {
  return {
    makesSense: ({ longest }) => longest > 1,
    apply: (series) => change(series, lag),
    reason(observed, series) {
      if (observed === series[0]) return undefined
      return byPeriod(series).has(lag(observed.period) ?? '') ? 'inexact' : 'gap'
    },
  }
}

function grown(lag: Lag): Transformation {
  const absolute = changed(lag)
  return {
    makesSense: ({ isRatio, longest }) => isRatio && longest > 1,
    apply: (series) => growth(series, lag),
    reason(observed, series, context) {
      const before = byPeriod(series).get(lag(observed.period) ?? '')
      return before && before.value <= 0 ? 'sign' : absolute.reason(observed, series, context)
    },
  }
}

function divided(
  name: 'population' | 'gdp',
  factor: number,
  makesSense: Transformation['makesSense'],
): Transformation {
  return {
    makesSense: (facts) => facts.isYearly && facts.has[name] && makesSense(facts),
    apply: (series, { unitMult, input }) => (input ? ratio({ series, unitMult }, input, factor) : []),
    reason: ({ period }, _, { input }) => (input && byPeriod(input.series).has(period) ? 'inexact' : name),
  }
}

function averaged(size: number): Transformation {
  return {
    makesSense: ({ longest }) => longest >= size,
    apply: (series) => movingAverage(series, { size, side: 'trailing' }),
    reason: () => undefined,
  }
}
