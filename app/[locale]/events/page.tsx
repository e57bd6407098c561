import type { Metadata } from 'next'
import { database } from '../../../db/client'
import { listAreas } from '../../../db/queries/areas'
import { listEvents } from '../../../db/queries/events'
import { TableFiles, tableFilesTexts } from '../../_data/table-files'
import { eventSearch, filteredEvents, readEventFilter } from '../../_events/filter'
import { FilterForm } from '../../_events/filter-form'
import { EventStrip } from '../../_events/strip'
import { Timeline } from '../../_events/timeline'
import { findLocale } from '../../_i18n/locales'
import { translator } from '../../_i18n/messages'
import { pageLanguage, pageSearch } from '../../_i18n/page'
import { socialCard } from '../../_picture/social'

type Props = PageProps<'/[locale]/events'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = findLocale((await params).locale)
  if (!locale) return {}
  const t = translator(locale)
  return { title: t('event.title'), description: t('event.lead'), ...socialCard('/cards/events.png') }
}

export default async function Events({ params, searchParams }: Props) {
  const language = await pageLanguage(params)
  const { t, locale } = language
  const db = database()
  const [events, areas] = await Promise.all([listEvents(db), listAreas(db)])
  const touched = new Set(events.flatMap((event) => event.touched))
  const known = areas.filter(({ area }) => touched.has(area))
  const { filter, faults } = readEventFilter(
    await pageSearch(searchParams),
    known.map(({ area }) => area),
  )
  const shown = filteredEvents(events, filter)
  const isAll = eventSearch(filter) === ''
  return (
    <>
      <h1>{t('event.title')}</h1>
      <p className="lead">{t('event.lead')}</p>
      {faults.map(({ parameter, value }) => (
        <p key={`${parameter} ${value}`} className="notice" role="status">
          {t('event.unknown', { parameter, value })}
        </p>
      ))}
      <FilterForm language={language} events={events} areas={known} filter={filter} />
      {!isAll && (
        <p className="notice" role="status">
          {t('event.shown', { count: shown.length, total: events.length })}{' '}
          <a href={`/${locale}/events`}>{t('event.all')}</a>
        </p>
      )}
      <EventStrip language={language} events={shown} />
      <TableFiles
        texts={tableFilesTexts(t, locale)}
        file="/events"
        label={t('event.downloadAll')}
        view={isAll ? undefined : { search: eventSearch(filter), label: t('event.download') }}
      />
      {shown.length === 0 && <p className="prose">{t('event.none')}</p>}
      <Timeline language={language} events={shown} />
    </>
  )
}
