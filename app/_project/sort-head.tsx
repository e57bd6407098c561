import type { Language } from '../_chart/reading'
import { type Filter, filterSearch, type SortKey } from './filter'

/** A column head that sorts by a link; the way it sorts is shown and announced, and turns with the next click. */
export function SortHead({ language: { t }, filter, column, isNumber }: SortHeadProps) {
  const name = t(`project.column.${column}`)
  const isSorted = filter.sort === column
  const dir = isSorted && filter.dir === 'asc' ? 'desc' : 'asc'
  const href = filterSearch({ ...filter, sort: column, dir }) || '?'
  return (
    <th
      scope="col"
      className={isNumber ? 'number' : undefined}
      aria-sort={isSorted ? directions[filter.dir] : undefined}
    >
      <a href={`${href}#register`} aria-label={t('project.sortBy', { column: name })}>
        {name}
      </a>
    </th>
  )
}

type SortHeadProps = { language: Language; filter: Filter; column: SortKey; isNumber?: boolean }

const directions = { asc: 'ascending', desc: 'descending' } as const
