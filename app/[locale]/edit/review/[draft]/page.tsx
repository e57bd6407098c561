import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { findDraft } from '../../../../_edit/draft/drafts'
import { editPath, rowPath, signInPath } from '../../../../_edit/paths'
import { ProblemList } from '../../../../_edit/problem-list'
import { Conflict } from '../../../../_edit/review/conflict'
import { Difference } from '../../../../_edit/review/difference'
import { ChangedFigures } from '../../../../_edit/review/figures'
import { SaveForm } from '../../../../_edit/review/save-form'
import { SavedNote } from '../../../../_edit/review/saved'
import { pageEditor } from '../../../../_edit/session/signed-in'
import { pageLanguage } from '../../../../_i18n/page'

type Props = PageProps<'/[locale]/edit/review/[draft]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLanguage(params)
  return { title: t('edit.reviewTitle'), robots: { index: false } }
}

/** Changes before they are saved: what differs, the charts before and after, what is wrong; and what came of saving. */
export default async function ReviewPage({ params }: Props) {
  const language = await pageLanguage(params)
  const { t, locale } = language
  const { draft: id } = await params
  const editor = await pageEditor()
  if (!editor) redirect(signInPath(locale, `/${locale}/edit/review/${id}`))
  const draft = findDraft(editor.name, id)
  const change = draft?.changes.at(-1)
  if (!draft || !change) {
    return (
      <>
        <h1>{t('edit.reviewTitle')}</h1>
        <p className="lead">{t('edit.noDraft')}</p>
        <p>
          <a href={`/${locale}/edit`}>{t('edit.allTables')}</a>
        </p>
      </>
    )
  }
  const { saved, refused, isFromGrid } = draft
  const isWrong = draft.problems.some(({ severity }) => severity === 'error')
  const back = isFromGrid
    ? editPath(locale, change.table, { file: change.file })
    : rowPath(locale, change.table, change.before ? 'row' : 'new', { draft: draft.id })
  return (
    <>
      <p className="muted small">
        <a href={saved ? editPath(locale, change.table, { file: change.file }) : back}>{t('edit.back')}</a>
      </p>
      <h1>{t(saved ? 'edit.savedTitle' : 'edit.reviewTitle')}</h1>
      {saved && <SavedNote language={language} draft={draft} saved={saved} />}
      {refused?.outcome === 'stale' && <Conflict {...{ t, locale, draft }} stale={refused} />}
      {refused && 'words' in refused && (
        <p className="notice wrong" role="alert">
          {refused.words}
        </p>
      )}
      <ProblemList t={t} problems={draft.problems} />
      <h2 className="difference">{t('edit.changes', { count: draft.changes.length })}</h2>
      <Difference t={t} changes={draft.changes} />
      {!saved && <ChangedFigures language={language} figures={draft.figures} />}
      {!saved && !isWrong && refused?.outcome !== 'stale' && <SaveForm t={t} locale={locale} draft={draft} />}
    </>
  )
}
