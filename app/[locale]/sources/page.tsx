import type { Metadata } from 'next'
import { database } from '../../../db/client'
import { listSources } from '../../../db/queries/sources'
import { TableFiles, tableFilesTexts } from '../../_data/table-files'
import { findLocale } from '../../_i18n/locales'
import { translator } from '../../_i18n/messages'
import { pageLanguage, pageSearch } from '../../_i18n/page'
import { socialCard } from '../../_picture/social'
import { filteredSources, readSourceFilter, sourceSearch } from '../../_sources/filter'
import { PublisherList } from '../../_sources/publisher-list'
import { publishersOf } from '../../_sources/publishers'
import { SourceForm } from '../../_sources/source-form'

type Props = PageProps<'/[locale]/sources'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = findLocale((await params).locale)
  return locale ? { title: translator(locale)('source.title'), ...socialCard('/cards/sources.png') } : {}
}

export default async function Sources({ params, searchParams }: Props) {
  const language = await pageLanguage(params)
  const { t } = language
  const sources = await listSources(database())
  const { filter, faults } = readSourceFilter(await pageSearch(searchParams), sources)
  const shown = filteredSources(sources, filter)
  const publishers = publishersOf(shown, filter.sort)
  const isNarrowed = shown.length < sources.length
  return (
    <>
      <h1>{t('source.title')}</h1>
      <p className="lead">
        {t('sources.lead', {
          count: sources.length,
          publishers: publishersOf(sources, 'figures').length,
          origins: new Set(sources.map(({ origin }) => origin)).size,
        })}
      </p>
      {faults.map(({ parameter, value }) => (
        <p key={`${parameter} ${value}`} className="notice" role="status">
          {t('sources.unknown', { parameter, value })}
        </p>
      ))}
      <SourceForm language={language} sources={sources} filter={filter} />
      {isNarrowed && (
        <p className="notice" role="status">
          {t('sources.shown', { count: shown.length, publishers: publishers.length })}
          {filter.publisher !== null && ` ${t('sources.ofPublisher', { publisher: filter.publisher })}`}
        </p>
      )}
      <TableFiles
        texts={tableFilesTexts(t, language.locale)}
        file="/sources"
        label={t('sources.downloadAll')}
        view={isNarrowed ? { search: sourceSearch(filter), label: t('sources.download') } : undefined}
      />
      {publishers.length > 0 && (
        <section aria-labelledby="publishers">
          <h2 id="publishers">{t('sources.publishers', { count: publishers.length })}</h2>
          <PublisherList language={language} publishers={publishers} isOpen={isNarrowed} />
        </section>
      )}
    </>
  )
}
