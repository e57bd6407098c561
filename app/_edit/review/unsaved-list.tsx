import type { Unsaved } from '../../../db/drafts'
import type { Language } from '../../_chart/reading'
import { momentText } from '../../_i18n/dates'

/** Changes that were looked at and not saved, also before the server was started anew: to go on with, or to drop. */
export function UnsavedList({ language: { t, locale }, drafts }: UnsavedListProps) {
  if (drafts.length === 0) return null
  return (
    <section className="notice unsaved" aria-labelledby="unsaved">
      <h2 id="unsaved">{t('edit.unsaved.title')}</h2>
      <ul>
        {drafts.map(({ id, at, file }) => (
          <li key={id}>
            <form method="post" action="/edit/save" className="row">
              <span>{t('edit.unsaved.of', { file, moment: momentText(locale, new Date(at)) })}</span>
              <a href={`/${locale}/edit/review/${id}`}>{t('edit.unsaved.continue')}</a>
              <input type="hidden" name="locale" value={locale} />
              <input type="hidden" name="draft" value={id} />
              <button type="submit" name="act" value="discard" className="plain">
                {t('edit.unsaved.discard')}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}

type UnsavedListProps = { language: Language; drafts: readonly Unsaved[] }
