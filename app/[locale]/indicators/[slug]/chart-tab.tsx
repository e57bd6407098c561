import { ChartFigure } from '../../../_chart/chart'
import { withEvents } from '../../../_chart/event-marks'
import { isOverTime } from '../../../_chart/kinds/plot'
import type { Language } from '../../../_chart/reading'
import { YearBar } from '../../../_controls/year-bar'
import { Printed } from '../../../_printed/printed'
import { WithheldList } from '../../../_shown/withheld-list'
import { Downloads } from '../../../_table/downloads'
import type { Explored } from './explored'
import type { viewedEvents } from './viewed-events'
import { yearsOf } from './years'

/** The chart of an indicator, with the years of a ranking under it, its files and what it leaves out. */
export function ChartTab({ language, found, events }: ChartTabProps) {
  const { t } = language
  const { subject, shown, view, chart } = found
  const { indicator } = subject
  return (
    <section className="first" aria-label={indicator.name}>
      {chart ? (
        <ChartFigure
          {...{ language, indicator, events }}
          {...chart}
          claims={shown.claims}
          model={events && isOverTime(chart.model) ? withEvents(chart.model, events) : chart.model}
        />
      ) : (
        <p className="muted">{t('chart.none')}</p>
      )}
      {chart?.model.kind === 'ranked' && (
        <YearBar
          language={language}
          view={{ ...view, chart: 'ranked' }}
          year={chart.model.year}
          years={yearsOf(subject.claims)}
        />
      )}
      <Printed className="below">
        <Downloads language={language} slug={indicator.indicator} view={view} />
        <WithheldList language={language} shown={shown} />
      </Printed>
      {indicator.note && <p className="notice prose">{indicator.note}</p>}
    </section>
  )
}

type ChartTabProps = {
  language: Language
  found: Explored
  events: Awaited<ReturnType<typeof viewedEvents>>
}
