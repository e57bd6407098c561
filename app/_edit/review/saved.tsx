import type { Saved } from '../../../seed/store/outcome'
import type { Language } from '../../_chart/reading'
import { UndoForm } from '../../_history/undo-form'
import { pointPath } from '../../_view/entity'
import type { Draft } from '../draft/drafts'
import { storageName } from '../grid/storage-name'
import { Forget } from './forget'

/** That it is saved, under which number, and where it can be seen now. */
export function SavedNote({ language: { t, locale }, draft, saved }: SavedNoteProps) {
  const points = draft.changes.flatMap(({ table, after }) =>
    after && (table === 'claims' || table === 'series') && after.indicator && after.ref_area
      ? [
          {
            indicator: after.indicator,
            refArea: after.ref_area,
            counterpartArea: after.counterpart_area ?? null,
            timePeriod: after.time_period ?? null,
          },
        ]
      : [],
  )
  const paths = [...new Set(points.map((point) => pointPath(locale, point)))]
  return (
    <div className="notice" role="status">
      <p>{t(saved.isLoaded ? 'edit.saved' : 'edit.savedUnloaded', { revision: saved.revision })}</p>
      <ul className="small">
        {paths.slice(0, 6).map((path) => (
          <li key={path}>
            <a href={path}>{t('edit.seeFigure', { path })}</a>
          </li>
        ))}
        <li>
          <a href={`/${locale}/history`}>{t('edit.seeHistory')}</a>
        </li>
      </ul>
      <UndoForm
        language={{ t, locale }}
        revision={{ revision: saved.revision, why: draft.why, undoneBy: undefined }}
      />
      <Forget names={[...new Set(draft.changes.map(({ file }) => storageName(file)))]} />
    </div>
  )
}

type SavedNoteProps = { language: Language; draft: Draft; saved: Saved & { isLoaded: boolean } }
