import type { Metadata } from 'next'
import { AddressTable } from '../../_data/address-table'
import { codeOf, examples } from '../../_data/examples'
import { FormatTable } from '../../_data/format-table'
import { ParameterTable } from '../../_data/parameter-table'
import { findLocale } from '../../_i18n/locales'
import { translator } from '../../_i18n/messages'
import { pageLanguage } from '../../_i18n/page'
import { siteOrigin } from '../../_view/origin'

type Props = PageProps<'/[locale]/data'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = findLocale((await params).locale)
  if (!locale) return {}
  const t = translator(locale)
  return { title: t('data.title'), description: t('data.lead') }
}

const rules = ['columns', 'snapshot', 'cache', 'errors', 'cors'] as const

export default async function DataPage({ params }: Props) {
  const { t, locale } = await pageLanguage(params)
  const origin = siteOrigin()
  return (
    <article className="data-page">
      <h1>{t('data.title')}</h1>
      <p className="lead">{t('data.lead')}</p>
      <section aria-labelledby="formats">
        <h2 id="formats">{t('data.formats')}</h2>
        <FormatTable t={t} />
        <h3>{t('data.pages')}</h3>
        <p className="prose">{t('data.pagesText')}</p>
      </section>
      <section aria-labelledby="parameters">
        <h2 id="parameters">{t('data.parameters')}</h2>
        <ParameterTable t={t} />
      </section>
      <section aria-labelledby="services">
        <h2 id="services">{t('data.services')}</h2>
        <AddressTable t={t} origin={origin} />
        <p>
          <a href={`/${locale}/data/api`}>{t('data.tryApi')}</a>
        </p>
      </section>
      <section aria-labelledby="examples">
        <h2 id="examples">{t('data.examples')}</h2>
        {examples.map((example) => (
          <div key={example.client} className="example">
            <h3>{t(`data.client.${example.client}`)}</h3>
            <pre>
              <code>{codeOf(example, origin)}</code>
            </pre>
          </div>
        ))}
      </section>
      <section className="prose" aria-labelledby="rules">
        <h2 id="rules">{t('data.rules')}</h2>
        <ul>
          {rules.map((rule) => (
            <li key={rule}>{t(`data.rule.${rule}`)}</li>
          ))}
        </ul>
        <h2>{t('data.licence')}</h2>
        <p>{t('data.licenceText')}</p>
      </section>
    </article>
  )
}
