import type { Language } from '../../../_chart/reading'
import { YearBar } from '../../../_controls/year-bar'
import { ChoroplethMap } from '../../../_map/choropleth-map'
import type { Explored } from './explored'
import { yearsOf } from './years'

/** The map of a year, with the years under it. */
export function MapTab({ language, found: { subject, view, map } }: MapTabProps) {
  const { t } = language
  return (
    <section className="first" aria-label={t('explorer.tab.map')}>
      {map ? (
        <>
          <ChoroplethMap language={language} indicator={subject.indicator} map={map} />
          <YearBar language={language} view={view} year={Number(map.year)} years={yearsOf(subject.claims)} />
        </>
      ) : (
        <p className="muted">{t('chart.none')}</p>
      )}
    </section>
  )
}

type MapTabProps = { language: Language; found: Explored }
