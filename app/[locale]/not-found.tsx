import { defaultLocale } from '../_i18n/locales'
import { translator } from '../_i18n/messages'

export default function NotFound() {
  const t = translator(defaultLocale)
  return (
    <>
      <h1>{t('missing.title')}</h1>
      <p className="lead">{t('missing.text')}</p>
      <p className="row">
        <a href="/">{t('missing.home')}</a>
      </p>
    </>
  )
}
