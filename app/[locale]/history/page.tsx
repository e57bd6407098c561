import type { Metadata } from 'next'
import { database } from '../../../db/client'
import { listAreas } from '../../../db/queries/areas'
import { listIndicators } from '../../../db/queries/indicators'
import { listEditors, listRevisions } from '../../../db/queries/revisions'
import { pageEditor } from '../../_edit/session/signed-in'
import { historyFilter, historySearch, readHistoryView } from '../../_history/filter'
import { Narrowed } from '../../_history/narrowed'
import { RevisionArticle } from '../../_history/revision-article'
import { UndoForm } from '../../_history/undo-form'
import { UndoNotice } from '../../_history/undo-notice'
import { findLocale } from '../../_i18n/locales'
import { translator } from '../../_i18n/messages'
import { pageLanguage, pageSearch } from '../../_i18n/page'
import { namesOf } from '../../_table/note-sentence'

type Props = PageProps<'/[locale]/history'>

const onOnePage = 50

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = findLocale((await params).locale)
  return locale ? { title: translator(locale)('history.title') } : {}
}

/** Every change of the figures, the latest first: who made it, when and why, with all cells before and after. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params)
  const { t, locale } = language
  const search = await pageSearch(searchParams)
  const view = readHistoryView(search)
  const db = database()
  const offset = (view.page - 1) * onOnePage
  const [{ revisions, total }, editors, indicators, areas, editor] = await Promise.all([
    listRevisions(db, historyFilter(view), { limit: onOnePage, offset }),
    listEditors(db),
    listIndicators(db),
    listAreas(db),
    pageEditor(),
  ])
  const names = namesOf(indicators, areas)
  const isNarrowed = historySearch({ ...view, page: 1 }) !== ''
  return (
    <>
      <h1>{t('history.title')}</h1>
      <p className="lead">{t('history.lead')}</p>
      <UndoNotice language={language} search={search} />
      <Narrowed language={language} names={names} view={view} editors={editors} />
      <p className="muted" role="status">
        {t('history.count', { count: total })}
        {total === 0 && !isNarrowed && ` ${t('history.none')}`}
      </p>
      {revisions.map((revision) => (
        <RevisionArticle key={revision.revision} language={language} names={names} revision={revision}>
          {editor && <UndoForm language={language} revision={revision} />}
        </RevisionArticle>
      ))}
      <p className="row">
        {view.page > 1 && (
          <a href={`/${locale}/history${historySearch({ ...view, page: view.page - 1 })}`} rel="prev">
            {t('history.later')}
          </a>
        )}
        {offset + revisions.length < total && (
          <a href={`/${locale}/history${historySearch({ ...view, page: view.page + 1 })}`} rel="next">
            {t('history.earlier')}
          </a>
        )}
      </p>
      <ul className="downloads">
        <li>
          <a href="/changes.atom">{t('history.atom')}</a>
        </li>
        <li>
          <a href="/changes.json">{t('history.json')}</a>
        </li>
      </ul>
    </>
  )
}
