import { said } from '../_i18n/format'
import type { Locale } from '../_i18n/locales'
import type { Choice, FacetChoices } from './choices'
import type { FinderTexts } from './texts'
import { type CatalogueView, type Facet, facets as facetNames } from './view'

type FacetFormProps = {
  locale: Locale
  /** What the page came with: it says which folds are open. */
  asked: CatalogueView
  view: CatalogueView
  facets: readonly FacetChoices[]
  counts: Record<Facet, ReadonlyMap<string, number>>
  texts: FinderTexts
  onToggle: (facet: Facet, value: string) => void
}

/** Check boxes for each facet, with how many indicators each would find. */
export function FacetForm({ locale, asked, view, facets, counts, texts, onToggle }: FacetFormProps) {
  const chosen = facetNames.reduce((sum, facet) => sum + view.chosen[facet].length, 0)
  return (
    <details className="facets">
      <summary>
        {chosen === 0 ? texts.filters : texts.filtersChosen.replace('{count}', said(locale, chosen))}
      </summary>
      {facets.map(({ facet, title, choices, first }) => {
        const rest = choices.slice(first)
        const boxes = (some: readonly Choice[]) => (
          <Boxes
            locale={locale}
            facet={facet}
            choices={some}
            chosen={view.chosen[facet]}
            counts={counts[facet]}
            onToggle={onToggle}
          />
        )
        return (
          <fieldset key={facet}>
            <legend>{title}</legend>
            {boxes(choices.slice(0, first))}
            {rest.length > 0 && (
              <details open={rest.some(({ value }) => asked.chosen[facet].includes(value))}>
                <summary>{texts.more.replace('{count}', said(locale, rest.length))}</summary>
                {boxes(rest)}
              </details>
            )}
          </fieldset>
        )
      })}
      <button type="submit" className="unscripted">
        {texts.apply}
      </button>
    </details>
  )
}

type BoxesProps = {
  locale: Locale
  facet: Facet
  choices: readonly Choice[]
  chosen: readonly string[]
  counts: ReadonlyMap<string, number>
  onToggle: (facet: Facet, value: string) => void
}

const Boxes = ({ locale, facet, choices, chosen, counts, onToggle }: BoxesProps) => (
  <ul>
    {choices.map(({ value, label }) => {
      const count = counts.get(value) ?? 0
      return (
        <li key={value} className={count === 0 ? 'none' : undefined}>
          <label>
            <input
              type="checkbox"
              name={facet}
              value={value}
              checked={chosen.includes(value)}
              onChange={() => onToggle(facet, value)}
            />
            {label} <span className="number">{said(locale, count)}</span>
          </label>
        </li>
      )
    })}
  </ul>
)
