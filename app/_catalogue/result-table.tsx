import { memo, type ReactNode } from 'react'
import { TableFrame } from '../_table/frame'
import type { FinderRow, RowGroup } from './finder'
import type { FinderTexts } from './texts'
import { type CatalogueView, catalogueSearch, firstOrder, type Order, type Sort } from './view'

type ResultTableProps = {
  path: string
  view: CatalogueView
  groups: readonly RowGroup[]
  found: ReadonlySet<FinderRow>
  texts: FinderTexts
  axis: ReactNode
}

/** All rows, those that are not found hidden, so that the next letter can bring them back. */
export function ResultTable({ path, view, groups, found, texts, axis }: ResultTableProps) {
  const head = { path, view }
  return (
    <TableFrame labelledBy="found">
      <thead>
        <tr>
          <Head {...head} sort="name" label={texts.name} />
          <Head {...head} sort="latest" label={texts.latest} />
          <th scope="col">{texts.trend}</th>
          <Head {...head} sort="first" label={texts.coverage}>
            {axis}
          </Head>
          <Head {...head} sort="figures" label={texts.figures} className="number" />
          <th scope="col">{texts.sources}</th>
        </tr>
      </thead>
      {groups.map(({ key, title, rows }) => (
        <tbody key={key} className="catalogue" hidden={!rows.some((row) => found.has(row))}>
          {title !== undefined && (
            <tr className="group">
              <th scope="rowgroup" colSpan={6}>
                <span>{title}</span>
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <ResultRow key={row.key} cells={row.cells} isFound={found.has(row)} />
          ))}
        </tbody>
      ))}
    </TableFrame>
  )
}

const ResultRow = memo(({ cells, isFound }: { cells: ReactNode; isFound: boolean }) => (
  <tr hidden={!isFound}>{cells}</tr>
))

type HeadProps = {
  path: string
  view: CatalogueView
  sort: Sort
  label: string
  className?: string
  children?: ReactNode
}

/** A head that sorts by its column, and the other way round where it is sorted so already. */
function Head({ path, view, sort, label, className, children }: HeadProps) {
  const isSorted = view.sort === sort
  const other: Order = view.order === 'asc' ? 'desc' : 'asc'
  const order = isSorted ? other : firstOrder[sort]
  return (
    <th scope="col" className={className} aria-sort={isSorted ? directions[view.order] : undefined}>
      <a className="sort" href={path + catalogueSearch({ ...view, sort, order })}>
        {label}
      </a>
      {children}
    </th>
  )
}

const directions = { asc: 'ascending', desc: 'descending' } as const
