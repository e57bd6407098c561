import type { TableName } from '../../../seed/schema'
import type { Language } from '../../_chart/reading'
import { editPath } from '../paths'
import type { AskedRows, FoundRows } from './found-rows'
import { given } from './heads'

/** How many rows there are, and the pages before and after. */
export function Pager({ language, table, file, asked, found }: PagerProps) {
  const { t, locale } = language
  const { q, column, is, sort, dir } = asked
  const href = (page: number) =>
    editPath(locale, table, {
      file,
      ...given({ q, column, is, sort }),
      dir: sort ? dir : undefined,
      page: `${page}`,
    })
  return (
    <nav className="row pager" aria-label={t('edit.pages')}>
      <span>{t('edit.rows', { count: found.count })}</span>
      {found.pages > 1 && <span>{t('edit.page', { page: found.page, pages: found.pages })}</span>}
      {found.page > 1 && <a href={href(found.page - 1)}>{t('edit.previous')}</a>}
      {found.page < found.pages && <a href={href(found.page + 1)}>{t('edit.next')}</a>}
    </nav>
  )
}

type PagerProps = {
  language: Language
  table: TableName
  file: string
  asked: AskedRows
  found: FoundRows
}
