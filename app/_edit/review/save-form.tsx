import type { Translator } from '../../_i18n/messages'
import type { Draft } from '../draft/drafts'

/** The reason, without which nothing is saved, and the button. */
export function SaveForm({ t, locale, draft }: { t: Translator; locale: string; draft: Draft }) {
  const isMissing = draft.refused?.outcome === 'no-reason'
  return (
    <form method="post" action="/edit/save" className="edit-form save-form">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="draft" value={draft.id} />
      <div className="field">
        <label htmlFor="why">{t('edit.why')}</label>
        <textarea
          id="why"
          name="why"
          rows={2}
          required
          defaultValue={draft.why}
          aria-invalid={isMissing || undefined}
          aria-describedby={isMissing ? 'why-missing' : 'why-how'}
        />
        <p className="small muted" id="why-how">
          {t('edit.whyHow')}
        </p>
        {isMissing && (
          <p className="small wrong" id="why-missing">
            {t('edit.whyMissing')}
          </p>
        )}
      </div>
      <div className="row">
        <button type="submit">{t('edit.save')}</button>
        <button type="submit" name="act" value="discard" className="plain" formNoValidate>
          {t('edit.unsaved.discard')}
        </button>
      </div>
    </form>
  )
}
