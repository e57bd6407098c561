import type { listEditors } from '../../db/queries/revisions'
import { type TableName, tables } from '../../seed/schema'
import type { Language } from '../_chart/reading'
import type { Names } from '../_table/note-sentence'
import { type HistoryView, historySearch, historySubjects } from './filter'

/** What the history is narrowed to, with the way out of it, and the form that narrows it. */
export function Narrowed({ language: { t, locale }, names, view, editors }: NarrowedProps) {
  const path = `/${locale}/history`
  const { chosen, who, table } = view
  const subjects = historySubjects.filter((subject) => chosen[subject] !== undefined)
  return (
    <>
      {subjects.map((subject) => (
        <p key={subject} className="notice">
          {t(`history.of.${subject}`, { name: nameOf(names, chosen[subject] ?? '') })}{' '}
          <a href={`${path}${historySearch({ who, table, chosen: { ...chosen, [subject]: undefined } })}`}>
            {t('history.all')}
          </a>
        </p>
      ))}
      <form method="get" className="row history-form">
        {subjects.map((subject) => (
          <input key={subject} type="hidden" name={subject} value={chosen[subject]} />
        ))}
        <label>
          {t('history.who')}{' '}
          <select name="who" defaultValue={who ?? ''}>
            <option value="">{t('history.anybody')}</option>
            {editors.map((editor) => (
              <option key={editor.who} value={editor.who}>
                {editor.who === 'file' ? t('history.inFile') : editor.who} ({editor.revisions})
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('history.table')}{' '}
          <select name="table" defaultValue={table ?? ''}>
            <option value="">{t('history.anyTable')}</option>
            {tableNames.map((name) => (
              <option key={name} value={name}>
                {t(`edit.table.${name}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{t('history.show')}</button>
      </form>
    </>
  )
}

type NarrowedProps = {
  language: Language
  names: Names
  view: HistoryView
  editors: Awaited<ReturnType<typeof listEditors>>
}

const tableNames = Object.keys(tables).filter((name): name is TableName => name in tables)

/** A figure `trade-turnover/KAZ.OTS/2024` in names; what has none stands as it is. */
const nameOf = (names: Names, value: string): string =>
  value
    .split(/([/.])/)
    .map((part) => {
      if (part === '/') return ', '
      if (part === '.') return ' – '
      return names.indicators.get(part)?.name ?? names.areas.get(part) ?? part
    })
    .join('')
