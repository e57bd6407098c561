import { ratioOf } from '../../stats/inexact'
import { changeText } from '../_chart/change'
import { claimText, type Language, periodOf } from '../_chart/reading'
import { measureOf } from '../_shown/measure'
import type { Compared } from './compared'

/** What the two figures make of each other in a sentence, where they are of one indicator; else nothing. */
export function summaryOf(
  language: Language,
  { left, right, isOneIndicator, isOneSeries }: Compared,
): string {
  const { t } = language
  if (!isOneIndicator) return ''
  const [before, after] = [left.figure, right.figure].map(({ claim }) => claim)
  if (isOneSeries) return before && after ? changeText(language, left.indicator, before, after) : ''
  const [greater, less] = left.figure.value < right.figure.value ? [right, left] : [left, right]
  const isRatio = left.isIndexable && less.figure.value > 0 && left.figure.period === right.figure.period
  const ratio = isRatio && ratioOf(greater.figure, less.figure, 1)
  if (!ratio) return ''
  return t('compare.ratio', {
    greater: greater.name,
    less: less.name,
    period: periodOf(language, left.figure.claim),
    ratio: claimText(language, measureOf(t, left.indicator, 'index'), ratio),
  })
}
