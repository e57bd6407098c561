import type { Metadata } from 'next'
import { findLocale } from '../../_i18n/locales'
import { translator } from '../../_i18n/messages'
import { pageLanguage } from '../../_i18n/page'
import { socialCard } from '../../_picture/social'

type Props = PageProps<'/[locale]/about'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = findLocale((await params).locale)
  return locale ? { title: translator(locale)('about.title'), ...socialCard('/cards/about.png') } : {}
}

const rules = ['deprecated', 'preferred', 'kind', 'scope', 'class', 'published', 'order'] as const

export default async function About({ params }: Props) {
  const { t } = await pageLanguage(params)
  return (
    <article className="prose">
      <h1>{t('about.title')}</h1>
      <p className="lead">{t('about.lead')}</p>
      <h2>{t('about.claims')}</h2>
      <p>{t('about.claimsText')}</p>
      <h2 id="choose">{t('about.choose')}</h2>
      <p>{t('about.chooseText')}</p>
      <ol>
        {rules.map((rule) => (
          <li key={rule}>{t(`about.rule.${rule}`)}</li>
        ))}
      </ol>
      <p>{t('about.chooseAfter')}</p>
      <h2>{t('about.exact')}</h2>
      <p>{t('about.exactText')}</p>
      <h2>{t('about.data')}</h2>
      <p>{t('about.dataText')}</p>
      <h2>{t('about.cite')}</h2>
      <p>{t('about.citeText')}</p>
      <h2>{t('about.correct')}</h2>
      <p>{t('about.correctText')}</p>
    </article>
  )
}
