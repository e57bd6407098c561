import type { Indicator } from '../../../../db/queries/indicators'
import { ChartFigure } from '../../../_chart/chart'
import { OtherIndicator } from '../../../_controls/other-indicator'
import { ScatterForms } from '../../../_controls/scatter-forms'
import { YearBar } from '../../../_controls/year-bar'
import type { TableProps } from '../../../_table/disagreements'
import { type View, viewSearch } from '../../../_view/view'
import type { Explored } from './explored'

/** An indicator against another: which, as points or paths, and of which year. */
export function ScatterSection({ scatter, indicators, view, last, years, ...props }: ScatterSectionProps) {
  const { language, indicator, claims } = props
  const { t } = language
  const { model } = scatter
  return (
    <section className="first" aria-label={t('explorer.tab.scatter')}>
      <OtherIndicator
        language={language}
        view={view}
        own={indicator.indicator}
        chosen={scatter.other.indicator}
        indicators={indicators}
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
          {...props}
          claims={[...claims, ...scatter.claims]}
          model={model}
          title={scatter.title}
          unit=""
        />
      ) : (
        <p className="muted">{t('explorer.nothingShared')}</p>
      )}
      {model?.form !== 'paths' && (
        <YearBar language={language} view={view} year={model?.years[1] ?? last ?? years[1]} years={years} />
      )}
    </section>
  )
}

type ScatterSectionProps = TableProps & {
  scatter: NonNullable<Explored['scatter']>
  indicators: readonly Indicator[]
  view: View
  last: number | null
  years: readonly [first: number, last: number]
}
