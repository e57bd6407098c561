import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { database } from '../../../../db/client'
import { listAreas } from '../../../../db/queries/areas'
import { findEdition } from '../../../../db/queries/edition'
import { listIndicators } from '../../../../db/queries/indicators'
import { notesOf } from '../../../../db/queries/notes'
import { relatedTo } from '../../../../db/queries/related'
import { ChartFigure } from '../../../_chart/chart'
import { withEvents } from '../../../_chart/event-marks'
import { isOverTime } from '../../../_chart/kinds/plot'
import { defaultEntities } from '../../../_chart/selection'
import { comparePath } from '../../../_compare/ref'
import { Bar } from '../../../_controls/bar'
import { InPlace } from '../../../_controls/in-place'
import { YearBar } from '../../../_controls/year-bar'
import { DatasetBlock } from '../../../_data/dataset'
import { oEmbedLinks } from '../../../_embed/oembed'
import { TakeAway } from '../../../_embed/take-away'
import { findLocale } from '../../../_i18n/locales'
import { pageLanguage, pageSearch } from '../../../_i18n/page'
import { ChoroplethMap } from '../../../_map/choropleth-map'
import { socialCard } from '../../../_picture/social'
import { Printed } from '../../../_printed/printed'
import { Faults } from '../../../_shown/faults'
import { WithheldList } from '../../../_shown/withheld-list'
import { Disagreements } from '../../../_table/disagreements'
import { Downloads } from '../../../_table/downloads'
import { FigureTable } from '../../../_table/figure-table'
import { namesOf } from '../../../_table/note-sentence'
import { Notes, viewedNotes } from '../../../_table/notes'
import { RelatedIndicators } from '../../../_table/related'
import { SourceList } from '../../../_table/source-list'
import { withoutUsual } from '../../../_view/usual'
import { viewSearch } from '../../../_view/view'
import { explored } from './explored'
import { ScatterSection } from './scatter-section'
import { viewedEvents } from './viewed-events'
import { yearsOf } from './years'

type Props = PageProps<'/[locale]/indicators/[slug]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug, locale: name } = await params
  const locale = findLocale(name)
  const found = locale && (await explored(locale, slug, (await pageSearch(searchParams)).toString()))
  if (!found) return {}
  const { indicator } = found.subject
  if (!found.chart) return { title: indicator.name, description: indicator.definition }
  const picture = `/indicators/${slug}.png${viewSearch(found.view)}`
  return {
    ...socialCard(picture, found.chart.title),
    alternates: { types: oEmbedLinks(`/${locale}/indicators/${slug}${viewSearch(found.view)}`) },
    title: found.chart.title,
    description: [found.chart.title, found.chart.unit, indicator.definition].join('. '),
  }
}

const relatedShown = 6

export default async function IndicatorPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params)
  const { t, locale } = language
  const { slug } = await params
  const search = await pageSearch(searchParams)
  const found = await explored(locale, slug, search.toString())
  if (!found) notFound()
  const { subject, view, faults, shown, chart, map, scatter } = found
  const { indicator } = subject
  if (isOfForm(search) && faults.length === 0)
    redirect(
      `/${locale}/indicators/${slug}${viewSearch(withoutUsual(view, defaultEntities(subject.claims)))}`,
    )
  const firstShown = shown.series[0]?.key ?? null
  const refArea = shown.series[0]?.figures[0]?.claim.refArea ?? ''
  const db = database()
  const [{ changedAt }, notes, indicators, areas, events] = await Promise.all([
    findEdition(db),
    notesOf(db, slug),
    listIndicators(db),
    listAreas(db),
    viewedEvents(language, view, shown.claims),
  ])
  const related = await relatedTo(
    db,
    { slug, topic: indicator.topic, unit: indicator.unit.unit, refArea },
    relatedShown,
  )
  const props = { language, indicator, claims: shown.claims }
  return (
    <>
      <p className="muted small">{indicator.topicName}</p>
      <h1>{indicator.name}</h1>
      <p className="lead">{indicator.definition}</p>
      <Faults t={t} faults={faults} />
      <InPlace>
        <Bar language={language} subject={subject} shown={shown} view={view} chart={chart} />
        {view.tab === 'chart' && (
          <section className="first" aria-label={indicator.name}>
            {chart ? (
              <ChartFigure
                {...props}
                {...chart}
                model={events && isOverTime(chart.model) ? withEvents(chart.model, events) : chart.model}
                events={events}
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
              <Downloads language={language} slug={slug} view={view} />
              <WithheldList language={language} shown={shown} />
            </Printed>
            {indicator.note && <p className="notice prose">{indicator.note}</p>}
          </section>
        )}
        {view.tab === 'map' && (
          <section className="first" aria-label={t('explorer.tab.map')}>
            {map ? (
              <>
                <ChoroplethMap language={language} indicator={indicator} map={map} />
                <YearBar
                  language={language}
                  view={view}
                  year={Number(map.year)}
                  years={yearsOf(subject.claims)}
                />
              </>
            ) : (
              <p className="muted">{t('chart.none')}</p>
            )}
          </section>
        )}
        {view.tab === 'scatter' && scatter && (
          <ScatterSection
            {...props}
            {...{ view, scatter, indicators }}
            last={shown.years.to}
            years={yearsOf(subject.claims)}
          />
        )}
        {view.tab !== 'table' && (
          <TakeAway {...{ language, slug, view, changedAt }} title={chart?.title ?? indicator.name} />
        )}
        {view.tab === 'chart' && <Disagreements {...props} />}
        {view.tab === 'chart' && (
          <Notes
            language={language}
            names={namesOf(indicators, areas)}
            notes={viewedNotes(notes, shown.claims)}
          />
        )}
        <FigureTable {...props} shown={shown} view={view} />
        {view.tab === 'table' && <Downloads language={language} slug={slug} view={view} />}
      </InPlace>
      <p className="apart">
        <a href={comparePath(locale, { left: { indicator: slug, entity: firstShown, period: null } })}>
          {t('compare.link')}
        </a>
      </p>
      <SourceList
        {...props}
        whole={view.claims === 'all' ? null : `${viewSearch({ ...view, claims: 'all' })}#sources`}
      />
      <DatasetBlock
        name={indicator.name}
        description={indicator.definition}
        path={`/indicators/${slug}`}
        locale={locale}
        claims={shown.claims}
      />
      <RelatedIndicators language={language} related={related} refArea={refArea} />
    </>
  )
}

/** A form without a script sends its years in two fields; the address of what it asks for is written otherwise. */
const isOfForm = (search: URLSearchParams) => search.has('from') || search.has('to')
