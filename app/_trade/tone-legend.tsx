import type { Indicator } from '../../db/queries/indicators'
import type { Language } from '../_chart/reading'
import { figureText, rangeText } from '../_i18n/format'
import { tonesOf } from './tones'
import type { Measure } from './view'

type ToneLegendProps = { language: Language; indicator: Indicator; measure: Measure }

/** The classes of the colour scale, each with the values that fall into it. */
export function ToneLegend({ language: { t, locale }, indicator, measure }: ToneLegendProps) {
  const steps = tonesOf(measure)
  const texts = [undefined, ...steps].map((from, i) => {
    const to = steps[i]
    if (from === undefined) return t('trade.below', { value: figureText(t, locale, indicator, to ?? 0) })
    if (to === undefined) return t('trade.above', { value: figureText(t, locale, indicator, from) })
    return rangeText(t, locale, indicator, from, to)
  })
  return (
    <ul className="tones" aria-label={t('trade.legend')}>
      {texts.map((text, i) => (
        <li key={text}>
          <i className={`tone-${i}`} />
          {text}
        </li>
      ))}
      <li>{t('trade.empty')}</li>
    </ul>
  )
}
