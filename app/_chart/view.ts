/** What a reader asked to see, as the address says it: `country=KAZ~UZB&time=2010..2024&claims=all`. */
export type View = {
  entities: readonly string[]
  from: number | null
  to: number | null
  /** What the table lists: the charted observations, or every claim. */
  claims: 'chosen' | 'all'
}

/** A parameter that was not understood, and what it can be. */
export type ViewFault = { parameter: string; value: string; allowed: readonly string[] }

/**
 * Reads the view from search parameters. Entities are area codes, or `KAZ.OTS` for a reference and a counterpart
 * area; a form with check boxes may repeat `country`, and send `from` and `to` apart. What is not understood is
 * left out of the view and listed, so that a page can go on and an export can refuse.
 */
export function readView(
  search: URLSearchParams,
  known: readonly string[],
): { view: View; faults: ViewFault[] } {
  const faults: ViewFault[] = []
  const asked = search
    .getAll('country')
    .flatMap((value) => value.split('~'))
    .filter(Boolean)
  const entities = [...new Set(asked.map((value) => value.toUpperCase()))].filter((entity) => {
    if (known.includes(entity)) return true
    faults.push({ parameter: 'country', value: entity, allowed: known })
    return false
  })
  const shown = search.get('claims') ?? 'chosen'
  const claims = shown === 'all' ? 'all' : 'chosen'
  if (shown !== claims) faults.push({ parameter: 'claims', value: shown, allowed: ['chosen', 'all'] })
  const time = search.get('time') ?? `${search.get('from') ?? ''}..${search.get('to') ?? ''}`
  const years = /^(\d{4})?(?:(\.\.)(\d{4})?)?$/.exec(time)
  const from = years?.[1] ? Number(years[1]) : null
  const until = years?.[3] ? Number(years[3]) : null
  const to = years?.[2] ? until : from
  if (!years || (from !== null && to !== null && from > to)) {
    faults.push({
      parameter: 'time',
      value: time,
      allowed: ['a year such as 2024', 'years such as 2010..2024'],
    })
    return { view: { entities, from: null, to: null, claims }, faults }
  }
  return { view: { entities, from, to, claims }, faults }
}

/** The view as search parameters, the inverse of readView; empty for the view that shows everything. */
export function viewSearch({ entities, from, to, claims }: View): string {
  const parts: string[] = []
  if (entities.length > 0) parts.push(`country=${entities.join('~')}`)
  if (from !== null || to !== null) parts.push(`time=${from === to ? from : `${from ?? ''}..${to ?? ''}`}`)
  if (claims === 'all') parts.push('claims=all')
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

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
