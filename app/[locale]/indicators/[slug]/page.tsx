import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { database } from '../../../../db/client'
import { relatedTo } from '../../../../db/queries/related'
import { ChartFigure } from '../../../_chart/chart'
import { defaultEntities } from '../../../_chart/selection'
import { Bar } from '../../../_controls/bar'
import { InPlace } from '../../../_controls/in-place'
import { findLocale } from '../../../_i18n/locales'
import { pageLanguage, pageSearch } from '../../../_i18n/page'
import { WithheldList } from '../../../_shown/withheld-list'
import { Disagreements } from '../../../_table/disagreements'
import { Downloads } from '../../../_table/downloads'
import { FigureTable } from '../../../_table/figure-table'
import { RelatedIndicators } from '../../../_table/related'
import { SourceList } from '../../../_table/source-list'
import { withoutUsual } from '../../../_view/usual'
import { viewSearch } from '../../../_view/view'
import { explored } from './explored'

type Props = PageProps<'/[locale]/indicators/[slug]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug, locale: name } = await params
  const locale = findLocale(name)
  const found = locale && (await explored(locale, slug, (await pageSearch(searchParams)).toString()))
  if (!found) return {}
  const { indicator } = found.subject
  if (!found.chart) return { title: indicator.name, description: indicator.definition }
  return {
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
  const { subject, view, faults, shown, chart } = found
  const { indicator } = subject
  if (isOfForm(search) && faults.length === 0)
    redirect(
      `/${locale}/indicators/${slug}${viewSearch(withoutUsual(view, defaultEntities(subject.claims)))}`,
    )
  const refArea = shown.series[0]?.figures[0]?.claim.refArea ?? ''
  const related = await relatedTo(
    database(),
    { slug, topic: indicator.topic, unit: indicator.unit.unit, refArea },
    relatedShown,
  )
  const props = { language, indicator, claims: shown.claims }
  return (
    <>
      <p className="muted small">{indicator.topicName}</p>
      <h1>{indicator.name}</h1>
      <p className="lead">{indicator.definition}</p>
      {faults.map(({ parameter, value }) => (
        <p key={`${parameter} ${value}`} className="notice" role="status">
          {t('indicator.unknown', { parameter, value })}
        </p>
      ))}
      <InPlace>
        <Bar language={language} subject={subject} shown={shown} view={view} />
        {view.tab === 'chart' && (
          <section className="first" aria-label={indicator.name}>
            {chart ? (
              <ChartFigure language={language} claims={shown.claims} {...chart} />
            ) : (
              <p className="muted">{t('chart.none')}</p>
            )}
            <div className="below">
              <Downloads language={language} slug={slug} view={view} />
              <WithheldList language={language} shown={shown} />
            </div>
            {indicator.note && <p className="notice prose">{indicator.note}</p>}
          </section>
        )}
        {view.tab === 'chart' && <Disagreements {...props} />}
        <FigureTable {...props} shown={shown} view={view} />
        {view.tab === 'table' && <Downloads language={language} slug={slug} view={view} />}
      </InPlace>
      <SourceList {...props} />
      <RelatedIndicators language={language} related={related} refArea={refArea} />
    </>
  )
}

/** A form without a script sends its years in two fields; the address of what it asks for is written otherwise. */
const isOfForm = (search: URLSearchParams) => search.has('from') || search.has('to')
