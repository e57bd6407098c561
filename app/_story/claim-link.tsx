import { claimText, type Language } from '../_chart/reading'
import { pointPath } from '../_view/entity'
import type { Told } from './read'

/** A figure as a person says it, linked to who says so. */
export function ClaimLink({ language, told: { indicator, claim } }: { language: Language; told: Told }) {
  return (
    <a className="figure-link" href={pointPath(language.locale, claim)}>
      {claimText(language, indicator, claim)}
    </a>
  )
}
