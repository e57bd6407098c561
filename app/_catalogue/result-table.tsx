import { memo, type ReactNode } from 'react'
import { Held } from '../_printed/held'
import type { Print } from '../_printed/print'
import type { FinderRow, RowGroup } from './finder'
import type { FinderTexts } from './texts'
import { type CatalogueView, catalogueSearch, type Direction, firstDirection, type Sort } from './view'

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
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <div className="table-frame" tabIndex={0} role="group" aria-labelledby="found">
      <table>
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
      </table>
    </div>
  )
}

const ResultRow = memo(({ cells, isFound }: { cells: Print; isFound: boolean }) => (
  <Held as="tr" hidden={!isFound} print={cells} />
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
  const other: Direction = view.dir === 'asc' ? 'desc' : 'asc'
  const dir = isSorted ? other : firstDirection[sort]
  return (
    <th scope="col" className={className} aria-sort={isSorted ? directions[view.dir] : undefined}>
      <a href={path + catalogueSearch({ ...view, sort, dir })}>{label}</a>
      {children}
    </th>
  )
}

const directions = { asc: 'ascending', desc: 'descending' } as const
