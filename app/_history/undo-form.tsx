import type { RevisionRecord } from '../../db/queries/revisions'
import type { Language } from '../_chart/reading'

/** For editors: takes a revision back as a new change, with its own reason. */
export function UndoForm({ language: { t, locale }, revision }: UndoFormProps) {
  if (revision.undoneBy !== undefined) return null
  const id = `why-${revision.revision}`
  return (
    <details className="undo">
      <summary>{t('history.undo')}</summary>
      <form method="post" action="/history/undo">
        <input type="hidden" name="revision" value={revision.revision} />
        <input type="hidden" name="locale" value={locale} />
        <label htmlFor={id}>{t('history.undoWhy')}</label>
        <input
          id={id}
          name="why"
          required
          defaultValue={t('history.undoReason', { why: revision.why ?? revision.revision })}
        />
        <button type="submit">{t('history.undo')}</button>
      </form>
    </details>
  )
}

type UndoFormProps = { language: Language; revision: Pick<RevisionRecord, 'revision' | 'why' | 'undoneBy'> }
