import type { Metadata } from 'next'
import { database } from '../../../db/client'
import { listSources } from '../../../db/queries/sources'
import { dateText } from '../../_i18n/format'
import { findLocale } from '../../_i18n/locales'
import { translator } from '../../_i18n/messages'
import { pageLanguage } from '../../_i18n/page'
import { TableFrame } from '../../_table/frame'

type Props = PageProps<'/[locale]/sources'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = findLocale((await params).locale)
  return locale ? { title: translator(locale)('source.title') } : {}
}

export default async function Sources({ params }: Props) {
  const { t, locale } = await pageLanguage(params)
  const sources = await listSources(database())
  return (
    <>
      <h1 id="sources">{t('source.title')}</h1>
      <p className="lead">{t('source.lead', { count: sources.length })}</p>
      <section>
        <TableFrame labelledBy="sources">
          <thead>
            <tr>
              <th scope="col">{t('source.name')}</th>
              <th scope="col">{t('source.publisher')}</th>
              <th scope="col">{t('source.published')}</th>
              <th scope="col">{t('source.class')}</th>
              <th scope="col" className="number">
                {t('source.figures')}
              </th>
              <th scope="col" className="number">
                {t('source.charted')}
              </th>
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <tr key={source.source}>
                <th scope="row">
                  <a href={`/${locale}/sources/${source.source}`}>{source.title}</a>
                </th>
                <td>{source.publisher}</td>
                <td>{source.published && dateText(locale, source.published)}</td>
                <td>{t(`point.class.${source.class}`)}</td>
                <td className="number">{source.figures.toLocaleString(locale)}</td>
                <td className="number">{(source.charted ?? 0).toLocaleString(locale)}</td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      </section>
    </>
  )
}
