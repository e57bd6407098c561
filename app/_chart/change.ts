import type { Indicator } from '../../db/queries/indicators'
import type { Claim } from '../../db/queries/observations'
import { changeOf, differenceOf, type Measured } from '../../stats/inexact'
import { figureText, qualifierSigns, said } from '../_i18n/format'
import type { Language } from './reading'

/**
 * The change from one claim to a later one in words: "up 4.1 % on 2023", in points for percentages, in units where
 * one of the two is not positive. An inexact change has its sign, and one that nothing bounds says why it is withheld.
 */
export function changeText(language: Language, indicator: Indicator, before: Claim, after: Claim): string {
  const { t, locale } = language
  const period = before.timePeriod ?? ''
  if (before.value === after.value && before.qualifier === after.qualifier) return ''
  const isPercentage = indicator.unit.unit === 'PERCENT'
  const isRelative = !isPercentage && before.value > 0 && after.value > 0
  const change = isRelative ? changeOf(before, after) : differenceOf(before, after)
  const direction = change && directionOf(change)
  if (!change || !direction) return t('home.changeWithheld', { period })
  const size = Math.abs(change.value)
  const sign = qualifierSigns[['exact', 'about'].includes(change.qualifier) ? change.qualifier : 'at-least']
  if (isRelative)
    return t(`home.change.${direction}`, { percent: `${sign}${said(locale, size, changeDigits)} %`, period })
  const amount = isPercentage
    ? t('home.points', { value: size, said: sign + said(locale, size, changeDigits) })
    : sign + figureText(t, locale, indicator, size)
  return t(`home.level.${direction}`, { amount, period })
}

/** A change is no more exact than its figures: 8.1 %, not 8.14 %. */
const changeDigits = 2

/** Up or down where every value that the change can have agrees on it. */
function directionOf({ value, qualifier, lower, upper }: Measured): 'up' | 'down' | undefined {
  if (qualifier === 'range') return undefined
  const mayFall = qualifier === 'under' || qualifier === 'at-most'
  const mayRise = qualifier === 'over' || qualifier === 'at-least'
  if (value > 0 && !mayFall && (lower ?? value) >= 0) return 'up'
  if (value < 0 && !mayRise && (upper ?? value) <= 0) return 'down'
  return undefined
}
