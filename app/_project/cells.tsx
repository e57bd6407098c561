import type { Project } from '../../db/queries/projects'
import type { Language } from '../_chart/reading'
import { dateText } from '../_i18n/format'
import { completionOf } from './completion'
import { StageGlyph } from './stage-glyph'
import { isStale, stageOf } from './status'
import { completionText, verdictText } from './words'

export type CellProps = { language: Language; project: Project; today: string }

export function Status({ language: { t }, project: { status } }: Omit<CellProps, 'today'>) {
  return (
    <>
      <StageGlyph stage={stageOf[status]} /> {t(`project.status.${status}`)}
    </>
  )
}

/** When the status was last confirmed, with a badge where that is long ago. */
export function Confirmed({ language: { t, locale }, project: { statusDate }, today }: CellProps) {
  if (statusDate === null) return <span className="muted">{t('project.unconfirmed')}</span>
  return (
    <>
      {dateText(locale, statusDate)}
      {isStale(statusDate, today) && (
        <>
          {' '}
          <span className="badge">{t('project.stale')}</span>
        </>
      )}
    </>
  )
}

/** The date that was promised last, or the one on which it was done, and how the promise fared. */
export function Expected({ language, project, today }: CellProps) {
  const completion = completionOf(project, today)
  if (!completion) return null
  return (
    <>
      {completionText(language, completion)}
      {completion.verdict && (
        <span className="muted small fate">{verdictText(language, completion.verdict, today)}</span>
      )}
    </>
  )
}
