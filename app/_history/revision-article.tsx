import type { ReactNode } from 'react'
import type { RevisionRecord } from '../../db/queries/revisions'
import type { Language } from '../_chart/reading'
import { momentText } from '../_i18n/dates'
import type { Names } from '../_table/note-sentence'
import { Difference } from './difference'
import { historySearch } from './filter'

/** One save or edit: when, who and why, what it changed, and what became of it. */
export function RevisionArticle({ language, names, revision, children }: RevisionProps) {
  const { t, locale } = language
  const { at, who, why, undoes, undoneBy, steps, count } = revision
  return (
    <article className="revision" id={`revision-${revision.revision}`}>
      <h2>{why ?? t('history.withoutReason')}</h2>
      <p className="small muted">
        <time dateTime={at}>{momentText(locale, new Date(at))}</time>
        {' · '}
        {who === 'file' ? (
          t('history.inFile')
        ) : (
          <a href={`/${locale}/history${historySearch({ who })}`}>{who}</a>
        )}
        {undoes && (
          <>
            {' · '}
            <a href={`#revision-${undoes}`}>{t('history.undoes')}</a>
          </>
        )}
        {undoneBy && (
          <>
            {' · '}
            <a href={`#revision-${undoneBy}`}>{t('history.undone')}</a>
          </>
        )}
      </p>
      <Difference language={language} names={names} steps={steps} />
      {count > steps.length && (
        <p className="muted">{t('history.moreSteps', { count: count - steps.length })}</p>
      )}
      {children}
    </article>
  )
}

type RevisionProps = { language: Language; names: Names; revision: RevisionRecord; children?: ReactNode }
