import { asOf } from '../../db/as-of'
import type { Language } from '../_chart/reading'
import { dateText } from '../_i18n/dates'

/** Above a page that is shown as it stood on another day: which, and the way back. */
export function AsOfNotice({ language: { t, locale } }: { language: Language }) {
  const view = asOf().getStore()
  if (!view) return null
  const { outcome, asked, now } = view
  const day = outcome === 'invalid' ? asked : dateText(locale, asked)
  return (
    <aside className="as-of" role="status">
      <div className="wrap">
        {t(`history.asOf.${outcome}`, { day })}{' '}
        <a href={now} data-now>
          {t('history.asOf.now')}
        </a>
      </div>
    </aside>
  )
}
