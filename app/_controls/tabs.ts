import { mappedStates } from '../_project/mapped-states'
import type { Shown } from '../_shown/shown'
import type { Tab } from '../_view/words'

/** The tabs that make sense of what is shown; of others an address falls back on the first. */
export function offeredTabs({ series, isYearly }: Pick<Shown, 'series' | 'isYearly'>): Tab[] {
  const isAboutStates = isYearly && series.some(({ key }) => mappedStates.includes(key))
  return ['chart', ...(isAboutStates ? (['map', 'scatter'] as const) : []), 'table']
}
