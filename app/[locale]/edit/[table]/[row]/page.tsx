import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { ChoiceLists } from '../../../../_edit/form/field'
import { findForm } from '../../../../_edit/form/form'
import { RowForm } from '../../../../_edit/form/row-form'
import { editPath, signInPath, withSearch } from '../../../../_edit/paths'
import { ProblemList } from '../../../../_edit/problem-list'
import { pageEditor } from '../../../../_edit/session/signed-in'
import { isTable } from '../../../../_edit/table-name'
import { pageLanguage, pageSearch } from '../../../../_i18n/page'

type Props = PageProps<'/[locale]/edit/[table]/[row]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLanguage(params)
  return { title: t('edit.rowTitle', { table: (await params).table }), robots: { index: false } }
}

/** One row as a form that works without JavaScript: `/row` for one that is there, `/new` for one to add. */
export default async function RowPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params)
  const { t, locale } = language
  const { table, row } = await params
  if (!isTable(table) || (row !== 'row' && row !== 'new')) notFound()
  const search = await pageSearch(searchParams)
  const editor = await pageEditor()
  if (!editor) redirect(signInPath(locale, withSearch(`/${locale}/edit/${table}/${row}`, [...search])))
  const form = await findForm(editor, table, { isNew: row === 'new', search })
  if (!form) notFound()
  const { file, line, problems, lists, ...fields } = form
  return (
    <>
      <p className="muted small">
        <a href={editPath(locale, table, { file })}>{file}</a>
        {line !== undefined && `, ${t('edit.line', { line })}`}
      </p>
      <h1>{t(line === undefined ? 'edit.newRow' : 'edit.rowTitle', { table: t(`edit.table.${table}`) })}</h1>
      {form.isUnchanged && <p className="notice">{t('edit.unchanged')}</p>}
      <ProblemList t={t} problems={problems} />
      <RowForm {...{ language, table, file, lists }} {...fields} back={editPath(locale, table, { file })} />
      <ChoiceLists lists={lists} />
    </>
  )
}
