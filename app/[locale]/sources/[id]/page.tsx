import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { database } from '../../../../db/client'
import { citedBy } from '../../../../db/queries/cited'
import { listIndicators } from '../../../../db/queries/indicators'
import { claimsBy } from '../../../../db/queries/observations'
import { findSource, listSources } from '../../../../db/queries/sources'
import { originsBeside } from '../../../../db/queries/statements'
import { TableFiles, tableFilesTexts } from '../../../_data/table-files'
import { EditLink } from '../../../_edit/edit-link'
import { historySearch } from '../../../_history/filter'
import { dateText } from '../../../_i18n/dates'
import { pageLanguage } from '../../../_i18n/page'
import { socialCard } from '../../../_picture/social'
import { CitedList } from '../../../_sources/cited-list'
import { FiguresStated } from '../../../_sources/figures-stated'
import { languageName } from '../../../_sources/language-name'
import { OriginNote } from '../../../_sources/origin-note'

type Props = PageProps<'/[locale]/sources/[id]'>

const mostRows = 200

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const source = await findSource(database(), (await params).id)
  return source ? { title: source.title, ...socialCard('/cards/sources.png') } : {}
}

/** One document or data set: what it is, whom it repeats, and everything that it states. */
export default async function SourcePage({ params }: Props) {
  const language = await pageLanguage(params)
  const { t, locale } = language
  const db = database()
  const source = await findSource(db, (await params).id)
  if (!source) notFound()
  const [indicators, claims, sources, cited] = await Promise.all([
    listIndicators(db),
    claimsBy(db, source.source, mostRows),
    listSources(db),
    citedBy(db, source.source),
  ])
  const independent = await originsBeside(
    db,
    claims.map((claim) => claim.id),
  )
  const { figures: count = 0 } = sources.find((other) => other.source === source.source) ?? {}
  const ofPublisher = sources.filter((other) => other.publisher === source.publisher).length
  const details: [string, string | null][] = [
    [t('source.class'), t(`point.class.${source.class}`)],
    [t('source.licence'), source.licence],
    [t('source.vintage'), source.vintage],
    [t('source.note'), source.note],
  ]
  return (
    <>
      <p className="muted small">
        <a href={`/${locale}/sources`}>{t('source.back')}</a>
      </p>
      <h1 lang={source.language ?? undefined}>{source.title}</h1>
      <EditLink language={language} table="sources" rowKey={source.source} />
      <p className="lead">
        {[
          source.publisher,
          source.published && dateText(locale, source.published),
          source.language && languageName(locale, source.language),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="row">
        {source.url && <a href={source.url}>{t('source.open')}</a>}
        <a href={`/${locale}/history${historySearch({ chosen: { source: source.source } })}`}>
          {t('history.sourceLink')}
        </a>
        {ofPublisher > 1 && (
          <a href={`/${locale}/sources?publisher=${encodeURIComponent(source.publisher)}`}>
            {t('sourcePage.ofPublisher', { publisher: source.publisher, count: ofPublisher })}
          </a>
        )}
      </p>
      <section>
        <dl className="facts">
          {details.map(([name, text]) =>
            text ? [<dt key={`${name} name`}>{name}</dt>, <dd key={`${name} text`}>{text}</dd>] : null,
          )}
        </dl>
      </section>
      <OriginNote language={language} source={source.source} sources={sources} />
      {claims.length > 0 && (
        <section>
          <h2 id="states">{t('sourcePage.figures', { count })}</h2>
          {count > mostRows && <p className="muted">{t('source.more', { shown: claims.length, count })}</p>}
          <FiguresStated language={language} indicators={indicators} claims={claims} origins={independent} />
          <TableFiles
            texts={tableFilesTexts(t, locale)}
            file={`/sources/${source.source}`}
            label={t('sourcePage.download')}
          />
        </section>
      )}
      <CitedList language={language} cited={cited} />
    </>
  )
}
