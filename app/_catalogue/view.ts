/** By what indicators are narrowed down, in the order of the form; each is a parameter of the address. */
export const facets = ['topic', 'country', 'source', 'unit', 'frequency'] as const
export type Facet = (typeof facets)[number]

export const sorts = ['name', 'latest', 'first', 'figures'] as const
export type Sort = (typeof sorts)[number]
export type Order = 'asc' | 'desc'

/** The direction in which a column is sorted first: names from A, the oldest beginning, the newest and the most figures. */
export const firstOrder: Record<Sort, Order> = { name: 'asc', latest: 'desc', first: 'asc', figures: 'desc' }

/** What a reader looks for: `q=gas&topic=trade~energy&country=KAZ&sort=figures&order=desc`. Unsorted, it goes by topic. */
export type CatalogueView = {
  q: string
  chosen: Record<Facet, readonly string[]>
  sort: Sort | null
  order: Order
}

export type CatalogueFault = {
  parameter: Facet | 'sort' | 'order'
  value: string
  allowed: readonly string[]
}

export const wholeCatalogue: CatalogueView = {
  q: '',
  chosen: { topic: [], country: [], source: [], unit: [], frequency: [] },
  sort: null,
  order: 'asc',
}

/**
 * Reads the view from search parameters; a form with check boxes may repeat a facet. What is not known is left out
 * and listed, so that a page can go on and an export can refuse.
 */
export function readCatalogueView(
  search: URLSearchParams,
  known: Record<Facet, readonly string[]>,
): { view: CatalogueView; faults: CatalogueFault[] } {
  const faults: CatalogueFault[] = []
  const chosen = { ...wholeCatalogue.chosen }
  for (const facet of facets) {
    const asked = search
      .getAll(facet)
      .flatMap((value) => value.split('~'))
      .filter(Boolean)
    const allowed = new Map(known[facet].map((value) => [value.toLowerCase(), value]))
    chosen[facet] = [...new Set(asked)].flatMap((value) => {
      const found = allowed.get(value.toLowerCase())
      if (found === undefined) faults.push({ parameter: facet, value, allowed: known[facet] })
      return found ?? []
    })
  }
  const sort = oneOf('sort', sorts)
  const order = oneOf('order', ['asc', 'desc'] as const) ?? 'asc'
  const q = (search.get('q') ?? '').trim()
  return { view: { q, chosen, sort, order: sort === null ? 'asc' : order }, faults }

  function oneOf<T extends string>(parameter: 'sort' | 'order', allowed: readonly T[]): T | null {
    const value = search.get(parameter)
    if (!value) return null
    const found = allowed.find((one) => one === value)
    if (found === undefined) faults.push({ parameter, value, allowed })
    return found ?? null
  }
}

/** The view as search parameters, the inverse of readCatalogueView; empty for the whole catalogue. */
export function catalogueSearch({ q, chosen, sort, order }: CatalogueView): string {
  const parts: string[] = []
  if (q !== '') parts.push(`q=${encodeURIComponent(q)}`)
  for (const facet of facets)
    if (chosen[facet].length > 0) parts.push(`${facet}=${chosen[facet].map(encodeURIComponent).join('~')}`)
  if (sort !== null) parts.push(`sort=${sort}`)
  if (sort !== null && order === 'desc') parts.push('order=desc')
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

/** The view with a choice added, or taken away where it was there. */
export function toggled(view: CatalogueView, facet: Facet, value: string): CatalogueView {
  const before = view.chosen[facet]
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value]
  return { ...view, chosen: { ...view.chosen, [facet]: after } }
}
