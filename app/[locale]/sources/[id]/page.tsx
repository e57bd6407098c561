import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { database } from '../../../../db/client'
import { listIndicators } from '../../../../db/queries/indicators'
import { claimsBy } from '../../../../db/queries/observations'
import { findSource, listSources } from '../../../../db/queries/sources'
import { claimText, entityName, periodOf } from '../../../_chart/reading'
import { dateText } from '../../../_i18n/format'
import { pageLanguage } from '../../../_i18n/page'
import { TableFrame } from '../../../_table/frame'
import { pointPath } from '../../../_view/entity'

type Props = PageProps<'/[locale]/sources/[id]'>

const mostRows = 200

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await findSource(database(), (await params).id))?.title }
}

/** One document or data set: what it is, and everything that it states. */
export default async function SourcePage({ params }: Props) {
  const language = await pageLanguage(params)
  const { t, locale } = language
  const db = database()
  const source = await findSource(db, (await params).id)
  if (!source) notFound()
  const [indicators, claims, sources] = await Promise.all([
    listIndicators(db),
    claimsBy(db, source.source, mostRows),
    listSources(db),
  ])
  const count = sources.find((other) => other.source === source.source)?.figures ?? 0
  const original = sources.find((other) => other.source === source.repeats)
  const byName = new Map(indicators.map((indicator) => [indicator.indicator, indicator]))
  const details: [string, string | null | undefined][] = [
    [t('source.class'), t(`point.class.${source.class}`)],
    [t('source.licence'), source.licence],
    [t('source.vintage'), source.vintage],
    [t('source.repeats'), original?.title],
    [t('source.note'), source.note],
  ]
  return (
    <>
      <p className="muted small">
        <a href={`/${locale}/sources`}>{t('source.back')}</a>
      </p>
      <h1 lang={source.language ?? undefined}>{source.title}</h1>
      <p className="lead">
        {[source.publisher, source.published && dateText(locale, source.published), source.language]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {source.url && (
        <p className="row">
          <a href={source.url}>{t('source.open')}</a>
        </p>
      )}
      <section>
        <dl className="facts">
          {details.map(([name, text]) =>
            text ? [<dt key={`${name} name`}>{name}</dt>, <dd key={`${name} text`}>{text}</dd>] : null,
          )}
        </dl>
      </section>
      <section>
        <h2 id="states">{t('source.states')}</h2>
        {count > mostRows && <p className="muted">{t('source.more', { shown: claims.length, count })}</p>}
        <TableFrame labelledBy="states">
          <thead>
            <tr>
              <th scope="col">{t('catalogue.name')}</th>
              <th scope="col">{t('indicator.area')}</th>
              <th scope="col">{t('indicator.period')}</th>
              <th scope="col" className="number">
                {t('indicator.value')}
              </th>
              <th scope="col">{t('indicator.kind')}</th>
              <th scope="col">{t('source.state')}</th>
            </tr>
          </thead>
          <tbody>
            {claims.map((claim) => {
              const indicator = byName.get(claim.indicator)
              if (!indicator) return null
              return (
                <tr key={claim.id}>
                  <th scope="row">{indicator.name}</th>
                  <td>{entityName(claim)}</td>
                  <td>{periodOf(language, claim)}</td>
                  <td className="number">
                    <a href={pointPath(locale, claim)}>{claimText(language, indicator, claim)}</a>
                  </td>
                  <td>{t(`kind.${claim.kind}`)}</td>
                  <td>{t(claim.chosen ? 'source.isDrawn' : 'source.isRival')}</td>
                </tr>
              )
            })}
          </tbody>
        </TableFrame>
      </section>
    </>
  )
}
