import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { database } from '../../../../db/client'
import { listAreas } from '../../../../db/queries/areas'
import { findIndicator, listIndicators } from '../../../../db/queries/indicators'
import { notesOf } from '../../../../db/queries/notes'
import { claimsOf } from '../../../../db/queries/observations'
import { Chart } from '../../../_chart/chart'
import { Choice } from '../../../_chart/choice'
import { viewedClaims } from '../../../_chart/selection'
import { entityOf, readView, viewSearch } from '../../../_chart/view'
import { findLocale } from '../../../_i18n/locales'
import { pageLanguage, pageSearch } from '../../../_i18n/page'
import { Disagreements } from '../../../_table/disagreements'
import { FigureTable } from '../../../_table/figure-table'
import { namesOf } from '../../../_table/note-sentence'
import { Notes, viewedNotes } from '../../../_table/notes'
import { SourceList } from '../../../_table/source-list'

type Props = PageProps<'/[locale]/indicators/[slug]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, locale } = await params
  const indicator = findLocale(locale) && (await findIndicator(database(), slug))
  return indicator ? { title: indicator.name, description: indicator.definition } : {}
}

export default async function IndicatorPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params)
  const { t } = language
  const db = database()
  const indicator = await findIndicator(db, (await params).slug)
  if (!indicator) notFound()
  const claims = await claimsOf(db, indicator.indicator)
  const { view, faults } = readView(await pageSearch(searchParams), [...new Set(claims.map(entityOf))])
  const viewed = viewedClaims(claims, view)
  const notes = viewedNotes(await notesOf(db, indicator.indicator), viewed)
  const names = namesOf(await listIndicators(db), await listAreas(db))
  const data = `/indicators/${indicator.indicator}.csv`
  const filtered = `${viewSearch(view)}${viewSearch(view) ? '&' : '?'}csvType=filtered`
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
      <Choice language={language} claims={claims} viewed={viewed} view={view} />
      <section aria-label={indicator.name}>
        <Chart language={language} indicator={indicator} claims={viewed} />
        <ul className="downloads">
          <li>
            <a href={data} download>
              {t('indicator.download')}
            </a>
          </li>
          <li>
            <a href={`${data}${filtered}`} download>
              {t('indicator.downloadView')}
            </a>
          </li>
          <li>
            <a href={`${data}?excel=1`} download>
              {t('indicator.downloadExcel')}
            </a>
          </li>
        </ul>
        {indicator.note && <p className="notice prose">{indicator.note}</p>}
      </section>
      <Disagreements language={language} indicator={indicator} claims={viewed} />
      <Notes language={language} names={names} notes={notes} />
      <FigureTable language={language} indicator={indicator} claims={viewed} view={view} />
      <SourceList language={language} indicator={indicator} claims={viewed} />
    </>
  )
}
