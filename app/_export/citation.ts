import { siteOrigin } from '../_view/origin'
import type { Table } from './table'

/** How to cite a table: its sources first, then where it was taken from. */
export function citation({ title, page, sources }: Table): string {
  const named = sources().map(({ publisher, title, published, url }) =>
    [`${publisher}: ${title}`, published && `(${published})`, url].filter(Boolean).join(' '),
  )
  return [...named, `“${title}”, Kervan, ${siteOrigin()}${page}`].join('; ')
}
