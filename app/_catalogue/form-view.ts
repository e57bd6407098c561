import type { FacetChoices } from './choices'
import { type CatalogueView, type Facet, readCatalogueView } from './view'

/** The view that a form on the page holds, as it would be sent. */
export function formView(form: HTMLFormElement, facets: readonly FacetChoices[]): CatalogueView {
  const sent = [...new FormData(form)].map(([name, value]) => [name, String(value)])
  const valuesOf = (facet: Facet) =>
    facets.find((one) => one.facet === facet)?.choices.map(({ value }) => value) ?? []
  const known = {
    topic: valuesOf('topic'),
    country: valuesOf('country'),
    source: valuesOf('source'),
    unit: valuesOf('unit'),
    frequency: valuesOf('frequency'),
  }
  return readCatalogueView(new URLSearchParams(sent), known).view
}
