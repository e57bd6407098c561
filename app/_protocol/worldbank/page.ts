/** What the World Bank says of an answer before its rows. */
export type Head = {
  page: number
  pages: number
  per_page: number | string
  total: number
  [more: string]: unknown
}
export type Row = Readonly<Record<string, unknown>>
export type Page = { head: Head; rows: readonly Row[] | null }

/** One page of rows, each made only where it is on it; `more` stands in the head beside the counts. */
export function pageOf<T>(
  all: readonly T[],
  { page, per_page }: { page: number; per_page: number },
  row: (one: T) => Row,
  more: Row = {},
): Page {
  const total = all.length
  if (total === 0) return { head: { page: 0, pages: 0, per_page, total, ...more }, rows: null }
  const shown = all.slice((page - 1) * per_page, page * per_page)
  return {
    head: { page, pages: Math.ceil(total / per_page), per_page, total, ...more },
    rows: shown.map(row),
  }
}
