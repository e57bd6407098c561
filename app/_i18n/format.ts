import type { Qualifier } from '../../stats/codes'
import type { Measured } from '../../stats/inexact'
import type { Locale } from './locales'
import type { Translator } from './messages'
import { type Step, stepFor } from './step'

export type Unit = {
  unit: string
  name: string
  symbol: string | null
  placement: 'prefix' | 'suffix'
  scale: 'short' | 'metric' | 'plain'
}

/** What a figure is counted in: the unit, and the power of ten in which the values stand. */
export type Measure = { unit: Unit; unitMult: number }

const thinSpace = ' '

/** A figure as a person says it: `$11.4 bn`, `4.48 Mt`, `8 %`, `−29.3 m`; an inexact one with its sign, `> 45`. */
export function figureText(
  t: Translator,
  locale: Locale,
  { unit, unitMult }: Measure,
  value: number,
  qualifier: Qualifier = 'exact',
): string {
  const step = stepFor(unit, unitMult, Math.abs(value))
  const number = saidIn(locale, unit, value / step.divisor)
  const sign = qualifierSigns[qualifier]
  return sign + withUnit(t, unit, step, number)
}

/** A range as a person says it: `$42–57 bn`, `−34 to −32.4 m`. */
export function rangeText(
  t: Translator,
  locale: Locale,
  { unit, unitMult }: Measure,
  lower: number,
  upper: number,
) {
  const step = stepFor(unit, unitMult, Math.max(Math.abs(lower), Math.abs(upper)))
  const [low, high] = [saidIn(locale, unit, lower / step.divisor), saidIn(locale, unit, upper / step.divisor)]
  return withUnit(t, unit, step, lower < 0 ? t('range.below', { lower: low, upper: high }) : `${low}–${high}`)
}

/** A change in per cent with its direction: `+4.1 %`, `≥ +12 %`, `−3 % to +5 %`. */
export function percentChangeText(t: Translator, locale: Locale, change: Measured): string {
  const signed = (value: number) => `${value > 0 ? '+' : ''}${said(locale, value)}${thinSpace}%`
  if (change.qualifier === 'range' && change.lower != null && change.upper != null)
    return t('scale.between', { lower: signed(change.lower), upper: signed(change.upper) })
  return qualifierSigns[change.qualifier] + signed(change.value)
}

function withUnit(t: Translator, unit: Unit, step: Step, number: string): string {
  const symbol = unit.symbol ?? ''
  if (unit.placement === 'prefix') {
    const signed = number.startsWith('−') ? `−${symbol}${number.slice(1)}` : `${symbol}${number}`
    return step.word ? `${signed}${thinSpace}${t(`scale.${step.word}`)}` : signed
  }
  const prefixed = `${step.prefix}${symbol}`
  const words = [number, wordBefore(t, symbol, step), symbol ? prefixed : unit.name.toLowerCase()]
  return words.filter(Boolean).join(thinSpace)
}

/** Before metres, `m` for million would read as metres. */
const wordBefore = (t: Translator, symbol: string, { word }: Step) =>
  word && t(word === 'm' && symbol.startsWith('m') ? 'scaleLong.m' : `scale.${word}`)

/** A number in the language's notation with at most three significant digits (or `digits`), or whole where it is larger. */
export function said(locale: Locale, value: number, digits = 3): string {
  const options = Math.abs(value) < 1000 ? { maximumSignificantDigits: digits } : { maximumFractionDigits: 0 }
  return realMinus(numberFormat(locale, options).format(value))
}

/** Metres are said to the centimetre, since levels of the sea differ by that. */
function saidIn(locale: Locale, { unit }: Unit, value: number): string {
  return unit === 'M'
    ? realMinus(numberFormat(locale, { maximumFractionDigits: 2 }).format(value))
    : said(locale, value)
}

/** A formatter for a column or an axis: one divisor for all its values, one number of decimals. */
export type Scale = { divisor: number; decimals: number; title: string; format: (value: number) => string }

/**
 * The scale that a set of values is read in: `billion US dollars`, with decimals enough to tell them apart.
 * `spacing` is the distance of neighbouring values where it is known (the ticks of an axis).
 */
export function scaleFor(
  t: Translator,
  locale: Locale,
  { unit, unitMult }: Measure,
  largest: number,
  spacing?: number,
): Scale {
  const step = stepFor(unit, unitMult, largest)
  const decimals =
    spacing === undefined
      ? decimalsFor(largest / step.divisor)
      : Math.min(6, Math.max(0, -Math.floor(Math.log10(spacing / step.divisor) + 1e-9)))
  const notation = numberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
  return {
    divisor: step.divisor,
    decimals,
    title: scaleTitle(t, unit, step),
    format: (value) => realMinus(notation.format(value / step.divisor)),
  }
}

/** A figure in the scale of its column, with its sign where it is not exact: `> 45.0`, `42.0–57.0`. */
export function figureIn({ format }: Scale, { value, qualifier, lower, upper }: Measured): string {
  if (qualifier === 'range' && lower != null && upper != null) return `${format(lower)}–${format(upper)}`
  return qualifierSigns[qualifier] + format(value)
}

/** A change with its direction as a sign: `+4.1 %`, `−$2.3 bn`, `≥ +8 %`. */
export function changeIn(t: Translator, locale: Locale, measure: Measure, change: Measured): string {
  const { value, qualifier, lower, upper } = change
  if (qualifier === 'range' && lower != null && upper != null)
    return rangeText(t, locale, measure, lower, upper)
  const direction = value > 0 ? '+' : ''
  return qualifierSigns[qualifier] + direction + figureText(t, locale, measure, value)
}

function scaleTitle(t: Translator, unit: Unit, step: Step): string {
  if (step.word) return `${t(`scaleLong.${step.word}`)} ${unit.name}`
  if (step.prefix) return `${step.prefix}${unit.symbol ?? ''}`
  return unit.name
}

/** Making a formatter takes fifty times as long as using it, and a page says thousands of numbers. */
function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const known = numberFormats.get(key) ?? new Intl.NumberFormat(locale, options)
  numberFormats.set(key, known)
  return known
}

const numberFormats = new Map<string, Intl.NumberFormat>()

const decimalsFor = (largest: number) => (largest >= 1000 ? 0 : largest >= 100 ? 1 : largest >= 1 ? 2 : 3)
const realMinus = (text: string) => text.replace(/^-/, '−')

/** What stands before a figure that is not exact. */
export const qualifierSigns: Record<Qualifier, string> = {
  exact: '',
  about: '≈ ',
  over: '> ',
  under: '< ',
  'at-least': '≥ ',
  'at-most': '≤ ',
  range: '',
}
