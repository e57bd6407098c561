import type { MouseEvent } from 'react'
import type { FacetChoices } from './choices'
import type { FinderTexts } from './texts'
import { type CatalogueView, catalogueSearch, toggled, wholeCatalogue } from './view'

type ActiveProps = {
  path: string
  view: CatalogueView
  facets: readonly FacetChoices[]
  texts: FinderTexts
  onRemove: (next: CatalogueView) => void
}

/** What narrows the list down, each as a link to the list without it. */
export function Active({ path, view, facets, texts, onRemove }: ActiveProps) {
  const filters = [
    ...(view.q === '' ? [] : [{ key: 'q', label: view.q, next: { ...view, q: '' } }]),
    ...facets.flatMap(({ facet, title, choices }) =>
      view.chosen[facet].map((value) => ({
        key: `${facet} ${value}`,
        label: `${title}: ${choices.find((choice) => choice.value === value)?.label ?? value}`,
        next: toggled(view, facet, value),
      })),
    ),
  ]
  if (filters.length === 0) return null
  const all = { ...wholeCatalogue, sort: view.sort, order: view.order }
  const leadTo = (next: CatalogueView) => (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    onRemove(next)
  }
  return (
    <ul className="active" aria-label={texts.active}>
      {filters.map(({ key, label, next }) => (
        <li key={key}>
          <a
            href={path + catalogueSearch(next)}
            onClick={leadTo(next)}
            className="filter"
            aria-label={texts.remove.replace('{filter}', label)}
          >
            {label} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      <li>
        <a href={path + catalogueSearch(all)} onClick={leadTo(all)}>
          {texts.all}
        </a>
      </li>
    </ul>
  )
}
