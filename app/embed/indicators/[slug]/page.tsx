import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { database } from '../../../../db/client'
import { findEdition } from '../../../../db/queries/edition'
import { EmbeddedChart } from '../../../_embed/embedded-chart'
import { isGone, shortVersion } from '../../../_embed/frozen'
import { AsOfNotice } from '../../../_history/as-of-notice'
import { dateText } from '../../../_i18n/dates'
import { pageSearch } from '../../../_i18n/page'
import { pictureLanguage } from '../../../_picture/plain'
import { Faults } from '../../../_shown/faults'
import { isTheme } from '../../../_ui/theme'
import { addressText } from '../../../_view/origin'
import { viewSearch } from '../../../_view/view'
import { explored } from '../../../[locale]/indicators/[slug]/explored'

type Props = PageProps<'/embed/indicators/[slug]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug } = await params
  const { locale } = pictureLanguage()
  const found = await explored(locale, slug, (await pageSearch(searchParams)).toString())
  if (!found) return {}
  const title = found.chart?.title ?? found.subject.indicator.name
  return { title, alternates: { canonical: `/${locale}/indicators/${slug}${viewSearch(found.view)}` } }
}

/** The chart of an indicator for a frame in the page of another site. */
export default async function EmbedPage({ params, searchParams }: Props) {
  const language = pictureLanguage()
  const { t, locale } = language
  const { slug } = await params
  const search = await pageSearch(searchParams)
  const found = await explored(locale, slug, search.toString())
  if (!found) notFound()
  const edition = await findEdition(database())
  const theme = search.get('theme')
  const asked = search.get('version')
  const href = `/${locale}/indicators/${slug}${viewSearch(found.view)}`
  const held = {
    version: shortVersion(edition.version),
    date: dateText(locale, edition.changedAt.slice(0, 10)),
  }
  return (
    <main className="embed" data-theme={isTheme(theme) ? theme : undefined}>
      <AsOfNotice language={language} />
      {isGone(asked, edition.version) && (
        <p className="notice">{t('embed.gone', { ...held, asked: shortVersion(asked ?? '') })}</p>
      )}
      <Faults t={t} faults={found.faults} />
      <EmbeddedChart language={language} found={found} href={href} />
      <p className="source">
        <a href={href}>{t('embed.open', { site: addressText(`/${locale}/indicators/${slug}`) })}</a>
        {' · '}
        {t('embed.version', held)}
      </p>
    </main>
  )
}
