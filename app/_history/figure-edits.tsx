import type { RevisionRecord } from '../../db/queries/revisions'
import type { Language } from '../_chart/reading'
import type { Names } from '../_table/note-sentence'
import { historySearch } from './filter'
import { RevisionArticle } from './revision-article'

/** What was edited of one figure, and the way to its whole history. */
export function FigureEdits({ language, names, edits }: FigureEditsProps) {
  const { t, locale } = language
  const { revisions, total, figure } = edits
  const link = <a href={`/${locale}/history${historySearch({ chosen: { figure } })}`}>{t('history.link')}</a>
  if (total === 0) return <p className="small">{link}</p>
  return (
    <section aria-labelledby="edits">
      <h2 id="edits">{t('history.edits')}</h2>
      {revisions.map((revision) => (
        <RevisionArticle key={revision.revision} language={language} names={names} revision={revision} />
      ))}
      <p>{link}</p>
    </section>
  )
}

type FigureEditsProps = {
  language: Language
  names: Names
  edits: { revisions: readonly RevisionRecord[]; total: number; figure: string }
}
