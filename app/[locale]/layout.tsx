import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { asOf, shownDay } from '../../db/as-of'
import { database, databaseFile } from '../../db/client'
import { findEdition } from '../../db/queries/edition'
import { dataVersion } from '../../db/state'
import { findTrouble } from '../../db/trouble'
import { EditorBar } from '../_edit/session/editor-bar'
import { AsOfNotice } from '../_history/as-of-notice'
import { KeepDay } from '../_history/keep-day'
import { dateText } from '../_i18n/dates'
import { findLocale } from '../_i18n/locales'
import { translator } from '../_i18n/messages'
import { socialCard } from '../_picture/social'
import { Printed } from '../_printed/printed'
import { inter } from '../_ui/font'
import { KeepFresh } from '../_ui/keep-fresh'
import { Masthead } from '../_ui/masthead'
import { SeedTrouble } from '../_ui/seed-trouble'
import { isTheme, themeCookie } from '../_ui/theme'
import { siteOrigin } from '../_view/origin'
import '../_ui/style.css'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  const locale = findLocale((await params).locale)
  if (!locale) return {}
  const t = translator(locale)
  return {
    title: { default: t('site.name'), template: `%s · ${t('site.name')}` },
    description: t('site.what'),
    metadataBase: new URL(siteOrigin()),
    ...socialCard('/cards/home.png'),
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
  const version = dataVersion(databaseFile())
  const trouble = findTrouble(databaseFile())
  const day = shownDay()
  const theme = (await cookies()).get(themeCookie)?.value
  return (
    <html lang={locale} className={inter} data-theme={isTheme(theme) ? theme : undefined}>
      <body>
        <a className="skip" href="#content">
          {t('site.skip')}
        </a>
        <EditorBar language={{ t, locale }} />
        <Masthead t={t} locale={locale} />
        <AsOfNotice language={{ t, locale }} />
        <main id="content" className="wrap" tabIndex={-1}>
          {children}
        </main>
        <footer className="footer">
          {trouble && <SeedTrouble t={t} trouble={trouble} />}
          <Printed className="wrap">
            <span>{t('site.changed', { date: dateText(locale, edition.changedAt.slice(0, 10)) })}</span>
            <span>{t('site.version', { version: edition.version.slice(0, 8) })}</span>
            <span>{t('site.licence')}</span>
            <a href={`/${locale}/history`}>{t('history.title')}</a>
            <a href={`/${locale}/about`}>{t('site.method')}</a>
            <a href={`/${locale}/correct`}>{t('correct.footer')}</a>
          </Printed>
        </footer>
        {day && <KeepDay day={day} />}
        {process.env.NODE_ENV === 'production' && !asOf().getStore() && <KeepFresh version={version} />}
      </body>
    </html>
  )
}
