import type { ReactNode } from 'react'
import { defaultLocale } from '../_i18n/locales'
import { inter } from '../_ui/font'
import { siteOrigin } from '../_view/origin'
import '../_ui/theme.css'
import '../_ui/site.css'
import '../_ui/headline.css'
import '../_ui/chart.css'
import '../_ui/live.css'
import '../_ui/chart-kinds.css'
import '../_ui/events.css'
import '../_ui/project-map.css'
import '../_ui/map.css'
import '../_ui/form.css'
import '../_ui/embed.css'
import '../_ui/history.css'

export const dynamic = 'force-dynamic'

export const metadata = { metadataBase: new URL(siteOrigin()), robots: { index: false } }

/** A page within the page of another site, whose links open outside of it. */
export default function EmbedLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={defaultLocale} className={inter}>
      <head>
        <base target="_blank" />
      </head>
      <body>{children}</body>
    </html>
  )
}
