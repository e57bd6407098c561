import { group } from 'd3-array'
import type { InputFigure } from '../../db/queries/inputs'
import type { Counted } from '../../stats/ratio'
import type { Units } from '../_view/words'

/** The indicators by which others are divided. */
export const inputIndicators = {
  population: 'population',
  gdp: 'gdp-current-usd',
  prices: 'gdp-deflator-inflation',
} as const

export type InputName = keyof typeof inputIndicators

/** The input that a transformation needs. */
export const inputFor: Partial<Record<Units, InputName>> = {
  percapita: 'population',
  pctgdp: 'gdp',
  real: 'prices',
}

/** What there is to divide by: for which areas, and the figures of those that are needed. */
export type Inputs = {
  areas: Readonly<Record<InputName, ReadonlySet<string>>>
  figures: ReadonlyMap<string, Counted>
}

export function inputsOf(
  rows: readonly { indicator: string; refArea: string }[],
  figures: readonly InputFigure[],
): Inputs {
  const areasOf = (name: InputName) =>
    new Set(rows.filter((row) => row.indicator === inputIndicators[name]).map((row) => row.refArea))
  return {
    areas: { population: areasOf('population'), gdp: areasOf('gdp'), prices: areasOf('prices') },
    figures: new Map(
      [...group(figures, (figure) => figure.refArea)].map(([area, series]) => [
        area,
        { series, unitMult: series[0]?.unitMult ?? 0 },
      ]),
    ),
  }
}
