import { periodPosition } from '../../stats/period'
import type { Item } from './catalogue'
import type { CatalogueView, Sort } from './view'

/** Items in the order of a column, those without a value last; where no column is asked for, as they are. */
export function sorted(items: readonly Item[], { sort, order }: CatalogueView, locale: string): Item[] {
  if (sort === null) return [...items]
  const sign = order === 'asc' ? 1 : -1
  if (sort === 'name') {
    const { compare } = new Intl.Collator(locale)
    return [...items].sort((a, b) => sign * compare(a.indicator.name, b.indicator.name))
  }
  const ranked = items.map((item) => ({ item, value: ranks[sort](item) }))
  ranked.sort((a, b) => {
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null)
    return sign * (a.value - b.value)
  })
  return ranked.map(({ item }) => item)
}

const ranks: Record<Exclude<Sort, 'name'>, (item: Item) => number | null> = {
  latest: ({ covered: { latest } }) => (latest?.timePeriod ? periodPosition(latest.timePeriod) : null),
  first: ({ covered }) => covered.first,
  figures: ({ covered }) => covered.figures,
}
