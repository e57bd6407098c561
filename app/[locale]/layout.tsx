import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { database } from '../../db/client'
import { findEdition } from '../../db/queries/edition'
import { dateText } from '../_i18n/format'
import { findLocale } from '../_i18n/locales'
import { translator } from '../_i18n/messages'
import { inter } from '../_ui/font'
import '../_ui/theme.css'
import '../_ui/site.css'
import '../_ui/headline.css'
import '../_ui/chart.css'
import '../_ui/table.css'
import '../_ui/form.css'
import '../_ui/claim.css'
import '../_ui/explorer.css'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  const locale = findLocale((await params).locale)
  if (!locale) return {}
  const t = translator(locale)
  return {
    title: { default: t('site.name'), template: `%s · ${t('site.name')}` },
    description: t('site.what'),
  }
}

export default async function Layout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ locale: string }>
}) {
  const locale = findLocale((await params).locale)
  if (!locale) notFound()
  const t = translator(locale)
  const edition = await findEdition(database())
  return (
    <html lang={locale} className={inter}>
      <body>
        <a className="skip" href="#content">
          {t('site.skip')}
        </a>
        <header className="masthead">
          <div className="wrap">
            <a className="wordmark" href={`/${locale}`}>
              <svg viewBox="0 0 32 24" width="32" height="24" aria-hidden="true">
                <path d="M2 21 6 10C7.500 4 11 4 12.500 10S17.500 16 19 9 25 2 26.500 9L30 21" />
              </svg>
              {t('site.name')}
            </a>
            <nav aria-label={t('site.sections')}>
              <ul>
                <li>
                  <a href={`/${locale}/indicators`}>{t('nav.indicators')}</a>
                </li>
                <li>
                  <a href={`/${locale}/countries`}>{t('nav.countries')}</a>
                </li>
                <li>
                  <a href={`/${locale}/sources`}>{t('nav.sources')}</a>
                </li>
                <li>
                  <a href={`/${locale}/about`}>{t('nav.about')}</a>
                </li>
              </ul>
            </nav>
          </div>
        </header>
        <main id="content" className="wrap" tabIndex={-1}>
          {children}
        </main>
        <footer className="footer">
          <div className="wrap">
            <span>{t('site.changed', { date: dateText(locale, edition.changedAt.slice(0, 10)) })}</span>
            <span>{t('site.version', { version: edition.version.slice(0, 8) })}</span>
            <span>{t('site.licence')}</span>
            <a href={`/${locale}/about`}>{t('site.method')}</a>
          </div>
        </footer>
      </body>
    </html>
  )
}
