import type { TableName } from '../../../seed/schema'
import type { Language } from '../../_chart/reading'
import type { Column } from '../columns'
import { editPath } from '../paths'
import type { AskedRows } from './found-rows'

/** The heads of the grid: each sorts, and turns the order where it is the sorted one already. */
export function Heads({ language, table, file, columns, asked }: HeadsProps) {
  const { t, locale } = language
  return (
    <tr>
      <th scope="col">{t('edit.row')}</th>
      {columns.map(({ name }) => {
        const isSorted = asked.sort === name
        const dir = isSorted && asked.dir === 'asc' ? 'desc' : 'asc'
        const { q, column, is } = asked
        return (
          <th
            key={name}
            scope="col"
            aria-sort={isSorted ? (asked.dir === 'asc' ? 'ascending' : 'descending') : undefined}
          >
            <a href={editPath(locale, table, { file, ...given({ q, column, is }), sort: name, dir })}>
              {name}
            </a>
          </th>
        )
      })}
    </tr>
  )
}

type HeadsProps = {
  language: Language
  table: TableName
  file: string
  columns: readonly Column[]
  asked: AskedRows
}

/** What is not empty, so that addresses stay short. */
export const given = (asked: Readonly<Record<string, string>>): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(asked).map(([name, text]) => [name, text || undefined]))
