import { period } from '../../stats/period'
import { type InputName, inputIndicators } from './inputs'
import { isAmount, isScaled, priceAreaOf } from './quantity'
import type { ShownSeries } from './series'
import type { Subject } from './subject'

/** What decides which transformations make sense for some series. */
export type Facts = {
  unit: string
  isAmount: boolean
  /** Whether twice as much means something: not for a level below zero, nor for a percentage. */
  isRatio: boolean
  isYearly: boolean
  isAboutAreas: boolean
  isNeverNegative: boolean
  longest: number
  has: Readonly<Record<InputName, boolean>>
}

export function factsOf({ indicator, inputs, states }: Subject, series: readonly ShownSeries[]): Facts {
  const figures = series.flatMap((one) => one.figures)
  const { unit } = indicator.unit
  const slug = indicator.indicator
  const areas = new Set(figures.map(({ claim }) => claim.refArea))
  const has = (name: InputName) =>
    slug !== inputIndicators[name] && [...areas].some((area) => inputs.areas[name].has(area))
  const isNeverNegative = figures.every(({ value, lower }) => value >= 0 && (lower ?? 0) >= 0)
  return {
    unit,
    isAmount: isAmount(unit),
    isRatio: isScaled(unit) && isNeverNegative,
    isYearly: figures.every((figure) => period(figure.period).frequency === 'A'),
    isAboutAreas: states.some(({ area }) => series.some(({ key }) => key === area)),
    isNeverNegative,
    longest: Math.max(0, ...series.map((one) => one.figures.length)),
    has: {
      population: has('population'),
      gdp: has('gdp'),
      prices: inputs.areas.prices.has(priceAreaOf(unit) ?? ''),
    },
  }
}
