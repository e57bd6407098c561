import type { Indicator } from '../../../../db/queries/indicators'
import { ChartFigure } from '../../../_chart/chart'
import type { Language } from '../../../_chart/reading'
import { OtherIndicator } from '../../../_controls/other-indicator'
import { ScatterForms } from '../../../_controls/scatter-forms'
import { YearBar } from '../../../_controls/year-bar'
import { viewSearch } from '../../../_view/view'
import type { Explored } from './explored'
import { yearsOf } from './years'

/** The indicator against another one: the choice of that, of points or paths, and of the year. */
export function ScatterTab({ language, found, indicators }: ScatterTabProps) {
  const { t } = language
  const { subject, shown, view, scatter } = found
  if (!scatter) return null
  const { indicator, claims } = subject
  const { model } = scatter
  const years = yearsOf(claims)
  return (
    <section className="first" aria-label={t('explorer.tab.scatter')}>
      <OtherIndicator
        {...{ language, view, indicators }}
        own={indicator.indicator}
        chosen={scatter.other.indicator}
      />
      <ScatterForms language={language} view={view} years={years} />
      {model?.form === 'points' && model.entries.length === 1 && (
        <p className="notice">
          {t('explorer.alone')}{' '}
          <a href={viewSearch({ ...view, country: ['states'] })}>{t('explorer.group.states')}</a>
        </p>
      )}
      {model ? (
        <ChartFigure
          {...{ language, indicator, model }}
          claims={[...shown.claims, ...scatter.claims]}
          title={scatter.title}
          unit=""
        />
      ) : (
        <p className="muted">{t('explorer.nothingShared')}</p>
      )}
      {model?.form !== 'paths' && (
        <YearBar {...{ language, view, years }} year={model?.years[1] ?? shown.years.to ?? years[1]} />
      )}
    </section>
  )
}

type ScatterTabProps = { language: Language; found: Explored; indicators: readonly Indicator[] }
