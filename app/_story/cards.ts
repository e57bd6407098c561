import { type Card, headlineCard } from '../_chart/headline'
import type { Told } from './read'

/** A card for each list of claims about the whole of one area; at the given period, or the latest year. */
export function storyCards(
  lists: readonly { told: readonly Told[]; timePeriod?: string | null | undefined }[],
): Card[] {
  return lists.flatMap(({ told, timePeriod }, position) => {
    const first = told.find(({ claim }) => claim.counterpartArea === null)
    if (!first) return []
    const { indicator, claim } = first
    const drawn = told.flatMap((one) => (one.claim.chosen ? [one.claim] : []))
    const card = headlineCard(
      {
        headline: indicator.indicator,
        title: indicator.name,
        indicator: indicator.indicator,
        refArea: claim.refArea,
        counterpartArea: null,
        timePeriod: timePeriod ?? null,
        beside: null,
        position,
      },
      [indicator],
      new Map([[indicator.indicator, drawn]]),
    )
    return card ?? []
  })
}
