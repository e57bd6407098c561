import type { Metadata } from 'next'
import { OperationForm } from '../../../_data/operation-form'
import { findLocale } from '../../../_i18n/locales'
import { translator } from '../../../_i18n/messages'
import { pageLanguage } from '../../../_i18n/page'
import { operations } from '../../../_protocol/api/operations'

type Props = PageProps<'/[locale]/data/api'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = findLocale((await params).locale)
  if (!locale) return {}
  const t = translator(locale)
  return { title: t('api.title'), description: t('api.lead') }
}

export default async function ApiPage({ params }: Props) {
  const { t } = await pageLanguage(params)
  return (
    <article className="data-page">
      <h1>{t('api.title')}</h1>
      <p className="lead">{t('api.lead')}</p>
      <ul className="downloads">
        <li>
          <a href="/api/v1/openapi.json">{t('api.document')}</a>
        </li>
      </ul>
      {operations.map((operation) => (
        <OperationForm key={operation.name} operation={operation} t={t} />
      ))}
      <section className="prose" aria-labelledby="assistants">
        <h2 id="assistants">{t('api.assistants')}</h2>
        <p>{t('api.assistantsText')}</p>
        <pre>
          <code>/mcp</code>
        </pre>
      </section>
    </article>
  )
}
