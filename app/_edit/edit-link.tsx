import type { TableName } from '../../seed/schema'
import type { Language } from '../_chart/reading'
import { rowPath } from './paths'
import { pageEditor } from './session/signed-in'

/** For editors: the way from what a page is about to its row. */
export async function EditLink({ language: { t, locale }, table, rowKey }: EditLinkProps) {
  if (!(await pageEditor())) return null
  return (
    <p className="small">
      <a href={rowPath(locale, table, 'row', { key: [rowKey] })}>{t('edit.thisRow', { table })}</a>
    </p>
  )
}

type EditLinkProps = { language: Language; table: TableName; rowKey: string }
