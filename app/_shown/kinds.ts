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
export function chartKind(indicator: Indicator, shown: Shown, asked: ChartWord | null): 'line' | 'bar' {
  const kind = offeredCharts(shown).find((one) => one === asked)
  if (kind) return kind === 'bars' ? 'bar' : 'line'
  return shown.units === 'lin' ? indicator.chart : 'line'
}
