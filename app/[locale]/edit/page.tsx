import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { unsavedDrafts } from '../../_edit/draft/drafts'
import { tableFiles } from '../../_edit/folder'
import { editPath, signInPath } from '../../_edit/paths'
import { UnsavedList } from '../../_edit/review/unsaved-list'
import { pageEditor } from '../../_edit/session/signed-in'
import { readTableFile } from '../../_edit/table-file'
import { tableNames } from '../../_edit/table-name'
import { pageLanguage } from '../../_i18n/page'

type Props = PageProps<'/[locale]/edit'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLanguage(params)
  return { title: t('edit.title'), robots: { index: false } }
}

/** The tables of the seed folder, file by file. */
export default async function EditPage({ params }: Props) {
  const { t, locale } = await pageLanguage(params)
  const editor = await pageEditor()
  if (!editor) redirect(signInPath(locale, `/${locale}/edit`))
  const listed = await Promise.all(
    tableNames.map(async (table) => ({
      table,
      files: await Promise.all((await tableFiles(table)).map(counted)),
    })),
  )
  return (
    <>
      <h1>{t('edit.title')}</h1>
      <p className="lead">{t('edit.lead')}</p>
      <UnsavedList language={{ t, locale }} drafts={unsavedDrafts(editor.name)} />
      <dl className="edit-tables">
        {listed.map(({ table, files }) => (
          <div key={table}>
            <dt>{t(`edit.table.${table}`)}</dt>
            <dd>
              <ul>
                {files.map(({ file, rows }) => (
                  <li key={file}>
                    <a href={editPath(locale, table, { file })}>{file}</a>{' '}
                    <span className="muted">{t('edit.rows', { count: rows })}</span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

async function counted(file: string) {
  return { file, rows: (await readTableFile(file))?.rows.length ?? 0 }
}
