import type { ReactNode } from 'react'
import { defaultLocale } from '../_i18n/locales'
import { inter } from '../_ui/font'
import { siteOrigin } from '../_view/origin'
import '../_ui/style.css'

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
