import { defaultLocale } from './_i18n/locales'
import { translator } from './_i18n/messages'
import { inter } from './_ui/font'
import './_ui/style.css'

const t = translator(defaultLocale)

export const metadata = { title: t('missing.title') }

export default function GlobalNotFound() {
  return (
    <html lang={defaultLocale} className={inter}>
      <body>
        <main className="wrap">
          <h1>{t('missing.title')}</h1>
          <p className="lead">{t('missing.text')}</p>
          <p className="row">
            <a href="/">{t('missing.home')}</a>
          </p>
        </main>
      </body>
    </html>
  )
}
