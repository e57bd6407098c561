import { median } from 'd3-array'
import type { Indicator } from '../../db/queries/indicators'
import { type Measure, scaleFor } from '../_i18n/format'
import { defaultLocale } from '../_i18n/locales'
import type { Translator } from '../_i18n/messages'
import type { Units } from '../_view/words'
import type { Shown } from './shown'

/** Per cent, as the transformations and shares of this project count. */
export const perCentOf = (t: Translator): Measure => ({
  unit: { ...plain, unit: 'PERCENT', name: t('units.perCent'), symbol: '%' },
  unitMult: 0,
})

/** What the figures of a transformation are counted in. */
export function measureOf(t: Translator, indicator: Indicator, units: Units): Measure {
  switch (units) {
    case 'chg':
    case 'ch1':
      return indicator.unit.unit === 'PERCENT' ? pointsOf(t) : indicator
    case 'index':
    case 'log':
      return { unit: { ...plain, unit: 'INDEX', name: '', symbol: null }, unitMult: 0 }
    case 'pch':
    case 'pc1':
    case 'share':
    case 'pctgdp':
      return perCentOf(t)
    case 'percapita':
      return { unit: indicator.unit, unitMult: 0 }
    default:
      return indicator
  }
}

const pointsOf = (t: Translator): Measure => ({
  unit: { ...plain, unit: 'POINT', name: t('units.points'), symbol: t('units.pointsShort') },
  unitMult: 0,
})

const plain = { placement: 'suffix', scale: 'plain' } as const

/**
 * The transformation and its unit in words: "index, 2015 = 100"; `unit` says the scale, as "billion US dollars". A
 * logarithm is of the figures as they are stored, whatever its own scale.
 */
export function unitsSaid(
  t: Translator,
  indicator: Measure,
  { units, base, isYearly, stateCount }: Pick<Shown, 'units' | 'base' | 'isYearly' | 'stateCount'>,
  unit: string,
): string {
  const counted = units === 'log' ? scaleFor(t, defaultLocale, indicator, 1).title : unit
  return t(`units.said.${units}`, {
    unit: counted,
    base,
    count: stateCount,
    step: isYearly ? 'year' : 'period',
  })
}

/** What a change between two figures of a view is counted in: per cent of the first where that means something. */
export function changeMeasure(t: Translator, indicator: Indicator, { units, offered }: Shown) {
  const isRelative = offered.includes('pch') && levels.includes(units)
  const measure = measureOf(t, indicator, units)
  if (isRelative) return { isRelative, measure: measureOf(t, indicator, 'pch') }
  return { isRelative, measure: measure.unit.unit === 'PERCENT' ? pointsOf(t) : measure }
}

/** Transformations whose figures can be twice as much. */
const levels: readonly Units[] = ['lin', 'index', 'percapita', 'real', 'ma3', 'ma5']

/** The size that a table of figures is counted by: the middle one, zeros aside. */
export const typicalSize = (figures: readonly { value: number }[]): number =>
  median(
    figures.filter(({ value }) => value !== 0),
    ({ value }) => Math.abs(value),
  ) ?? 0
