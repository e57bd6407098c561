import type { Indicator } from '../../db/queries/indicators'
import type { ChartWord } from '../_view/words'
import type { Shown } from './shown'

/** The kinds of charts that can be drawn of what is shown. */
export function offeredCharts({ series }: Pick<Shown, 'series'>): OfferedChart[] {
  return series.length <= mostBars ? ['line', 'bars'] : ['line']
}

export type OfferedChart = Extract<ChartWord, 'line' | 'bars'>

/** More bars than these beside one another are drawn as lines. */
const mostBars = 3

/** The kind that is asked for where it is offered, else that of the indicator for its level, and lines for the rest. */
export function chartOf(indicator: Indicator, shown: Shown, asked: ChartWord | null): OfferedChart {
  const offered = offeredCharts(shown)
  const usual = shown.units === 'lin' && indicator.chart === 'bar' ? 'bars' : 'line'
  return offered.find((one) => one === asked) ?? offered.find((one) => one === usual) ?? 'line'
}
