import type { Indicator } from '../../db/queries/indicators'
import type { Language } from '../_chart/reading'
import { IndicatorOptions } from '../_controls/indicator-options'
import type { Compared } from './compared'
import { comparePath, type Ref, type SideName, sides } from './ref'

/** A plain form for both sides, and a link that exchanges them. */
export function CompareChoice({ language, indicators, compared, refs }: CompareChoiceProps) {
  const { t, locale } = language
  const { base, years } = compared
  return (
    <form method="get" action={`/${locale}/compare`} className="compare-choice">
      {sides.map((side) => (
        <fieldset key={side}>
          <legend>{t(`compare.side.${side}`)}</legend>
          <label htmlFor={side}>{t('compare.indicator')}</label>
          <select id={side} name={side} defaultValue={slugOf(side)} key={slugOf(side)}>
            <IndicatorOptions indicators={indicators} />
          </select>
          <label htmlFor={`${side}Area`}>{t('compare.area')}</label>
          <select
            id={`${side}Area`}
            name={`${side}Area`}
            defaultValue={compared[side].entity}
            key={compared[side].entity}
          >
            {compared[side].entities.map(({ entity, name }) => (
              <option key={entity} value={entity}>
                {name}
              </option>
            ))}
          </select>
          <label htmlFor={`${side}Time`}>{t('compare.period')}</label>
          <select
            id={`${side}Time`}
            name={`${side}Time`}
            defaultValue={refs[side].period ?? ''}
            key={`${compared[side].entity} ${refs[side].period}`}
          >
            <option value="">{t(compared.isOneSeries ? `compare.ends.${side}` : 'compare.latest')}</option>
            {compared[side].series.figures.toReversed().map(({ period }) => (
              <option key={period} value={period}>
                {period}
              </option>
            ))}
          </select>
        </fieldset>
      ))}
      <p className="row">
        {years.length > 0 && (
          <label>
            {t('compare.base')}{' '}
            <select name="base" defaultValue={base} key={base}>
              {years.map((year) => (
                <option key={year}>{year}</option>
              ))}
            </select>
          </label>
        )}
        <button type="submit">{t('compare.show')}</button>
        <a href={comparePath(locale, { left: said('right'), right: said('left') })}>
          {t('compare.exchange')}
        </a>
      </p>
    </form>
  )

  function said(side: SideName): Ref {
    const { indicator, entity } = compared[side]
    return { indicator: indicator.indicator, entity, period: refs[side].period }
  }

  function slugOf(side: SideName): string {
    return compared[side].indicator.indicator
  }
}

type CompareChoiceProps = {
  language: Language
  indicators: readonly Indicator[]
  compared: Compared
  refs: Record<SideName, Ref>
}
