import type { Source } from '../../db/queries/sources'
import { type SourceClass, sourceClasses } from '../../stats/codes'
import { folded, foldedPhrases } from '../../stats/fold'

export const sourceOrders = ['figures', 'drawn', 'date', 'publisher'] as const
export type SourceOrder = (typeof sourceOrders)[number]

/** Which sources are asked for, and in which order: `class=primary&language=kk&publisher=…&q=…&sort=date`. */
export type SourceFilter = {
  classes: readonly SourceClass[]
  language: string | null
  publisher: string | null
  query: string
  sort: SourceOrder
}

export type SourceFault = {
  parameter: 'class' | 'language' | 'publisher' | 'sort'
  value: string
  allowed: readonly string[]
}

/** Reads the filter; what no source has is left out and listed. */
export function readSourceFilter(
  search: URLSearchParams,
  sources: readonly Source[],
): { filter: SourceFilter; faults: SourceFault[] } {
  const faults: SourceFault[] = []
  const known = <T extends string>(
    parameter: SourceFault['parameter'],
    value: string,
    allowed: Iterable<T | null>,
  ): T | null => {
    for (const one of allowed) if (one === value) return one
    if (value !== '')
      faults.push({ parameter, value, allowed: [...allowed].filter((one) => one !== null).map(String) })
    return null
  }
  const classes = search
    .getAll('class')
    .flatMap((value) => value.split('~'))
    .flatMap((value) => known('class', value, sourceClasses) ?? [])
  const filter = {
    classes: sourceClasses.filter((one) => classes.includes(one)),
    language: known(
      'language',
      search.get('language') ?? '',
      new Set(sources.map(({ language }) => language)),
    ),
    publisher: known(
      'publisher',
      search.get('publisher') ?? '',
      new Set(sources.map(({ publisher }) => publisher)),
    ),
    query: search.get('q')?.trim() ?? '',
    sort: known('sort', search.get('sort') ?? '', sourceOrders) ?? sourceOrders[0],
  }
  return { filter, faults }
}

/** The filter as search parameters, the inverse of readSourceFilter; empty for all sources in the usual order. */
export function sourceSearch({ classes, language, publisher, query, sort }: SourceFilter): string {
  const parts: string[] = []
  if (classes.length > 0) parts.push(`class=${classes.join('~')}`)
  if (language !== null) parts.push(`language=${language}`)
  if (publisher !== null) parts.push(`publisher=${encodeURIComponent(publisher)}`)
  if (query !== '') parts.push(`q=${encodeURIComponent(query)}`)
  if (sort !== sourceOrders[0]) parts.push(`sort=${sort}`)
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

/** The sources that are asked for, in the order asked for; what is equal in it stays as it was. */
export function filteredSources(sources: readonly Source[], filter: SourceFilter): Source[] {
  const phrases = foldedPhrases(filter.query)
  const asked = sources.filter(
    (one) =>
      (filter.classes.length === 0 || filter.classes.includes(one.class)) &&
      (filter.language === null || one.language === filter.language) &&
      (filter.publisher === null || one.publisher === filter.publisher) &&
      phrases.every((phrase) => folded(`${one.title} ${one.publisher} ${one.source}`).includes(phrase)),
  )
  return asked.sort(comparisons[filter.sort])
}

const comparisons: Record<SourceOrder, (a: Source, b: Source) => number> = {
  figures: (a, b) => b.figures - a.figures,
  drawn: (a, b) => b.charted - a.charted,
  date: (a, b) => (b.published ?? '').localeCompare(a.published ?? '', 'en'),
  publisher: (a, b) => folded(a.publisher).localeCompare(folded(b.publisher), 'en'),
}
