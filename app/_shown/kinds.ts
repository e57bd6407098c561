import type { Indicator } from '../../db/queries/indicators'
import { addsUp, type ChartKind, offeredKinds } from '../_chart/kinds/offered'
import type { Line } from '../_chart/model'
import type { View } from '../_view/view'
import type { Units } from '../_view/words'
import type { Shown } from './shown'

/** Transformations whose figures of different areas still add up. */
const summable: readonly Units[] = ['lin', 'real']

/** The kinds of charts that can be drawn of what is shown. */
export const offeredCharts = (
  indicator: Indicator,
  { units, groups }: Shown,
  lines: readonly Line[],
): ChartKind[] =>
  offeredKinds({ lines, isAdditive: addsUp(indicator.unit) && summable.includes(units), groups })

/** The kind that is asked for where it is offered, else that of the indicator for its level, and lines for the rest. */
export function kindOf(
  indicator: Indicator,
  shown: Shown,
  { chart, facet }: Pick<View, 'chart' | 'facet'>,
  lines: readonly Line[],
): ChartKind {
  const offered = offeredCharts(indicator, shown, lines)
  const asked = chart ?? (facet === 'entity' ? 'panels' : null)
  const isOneYear = new Set(lines.flatMap((line) => line.points.map(({ x }) => x))).size === 1
  const bars = shown.units === 'lin' && indicator.chart === 'bar' ? 'bar' : 'line'
  const usual = isOneYear && lines.length > 1 ? 'ranked' : bars
  return offered.find((one) => one === asked) ?? offered.find((one) => one === usual) ?? 'line'
}
