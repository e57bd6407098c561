/** What a figure is about: an area, or `KAZ.OTS` for a reference and a counterpart area. */
export const entityOf = (row: { refArea: string; counterpartArea: string | null }): string =>
  row.counterpartArea === null ? row.refArea : `${row.refArea}.${row.counterpartArea}`

/** The address of the page that shows every claim of one series at one period; a span's solidus becomes `--`. */
export function pointPath(
  locale: string,
  row: { indicator: string; refArea: string; counterpartArea: string | null; timePeriod: string | null },
): string {
  const page = `/${locale}/indicators/${row.indicator}`
  return row.timePeriod === null ? page : `${page}/${entityOf(row)}/${row.timePeriod.replace('/', '--')}`
}

export const periodOfPath = (text: string): string => text.replace('--', '/')
