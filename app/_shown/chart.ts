import type { Indicator } from '../../db/queries/indicators'
import { besideLines, lineOf, tickFormat } from '../_chart/indicator-chart'
import { chartOf } from '../_chart/kinds/chart-of'
import type { ChartKind } from '../_chart/kinds/offered'
import { type ChartModel, chartModel } from '../_chart/model'
import { chartTitle, chartUnit, claimText, type Language } from '../_chart/reading'
import { type Measure, scaleFor } from '../_i18n/format'
import type { View } from '../_view/view'
import { kindOf, offeredCharts } from './kinds'
import { measureOf, perCentOf, typicalSize, unitsSaid } from './measure'
import type { Shown } from './shown'

/** A chart of what a view shows, with its title and what it counts in words, and the other kinds that there are. */
export type ShownChart = {
  model: ChartModel
  title: string
  unit: string
  kind: ChartKind
  offered: readonly ChartKind[]
}

/** Rivals, plans and targets stand beside the level alone: nothing is worked out from them. */
export function shownChart(
  language: Language,
  indicator: Indicator,
  shown: Shown,
  view: View,
): ShownChart | undefined {
  const measure = measureOf(language.t, indicator, shown.units)
  const lines = shown.series.map((series) => lineOf(language, measure, series))
  const isLog = view.yScale === 'log' && shown.fitsLog
  const input = {
    yScale: isLog ? ('log' as const) : ('linear' as const),
    lines,
    ...(shown.units === 'lin' && besideLines(language, measure, shown.claims, shown.series)),
    formatTicks: tickFormat(language, measure),
    formatValue: (figure: Parameters<typeof claimText>[2]) => claimText(language, measure, figure),
  }
  const drawn = chartModel({ ...input, kind: 'line' })
  if (!drawn) return undefined
  const overTime = drawn
  const kind = kindOf(indicator, shown, view, lines)
  const isShare = kind.endsWith('-share')
  const typical = typicalScale(language, measure, shown)
  const model = chartOf(language, {
    ...input,
    kind,
    ...(isShare && { formatTicks: tickFormat(language, perCentOf(language.t)) }),
    ...(kind === 'heat' && { formatTicks: () => typical.format }),
  })
  if (!model) return undefined
  return {
    model,
    title: titleOf(language, indicator, model) ?? chartTitle(language, indicator, overTime, shown.claims),
    unit: unitsSaid(language.t, shown, counted()),
    kind,
    offered: offeredCharts(indicator, shown, lines),
  }

  function counted() {
    if (isShare) return language.t('units.ofSum')
    return kind === 'heat' ? typical.title : chartUnit(language, measure, overTime)
  }
}

/** Figures that are written out are counted by the middle one: one large country does not turn the others into zeros. */
const typicalScale = ({ t, locale }: Language, measure: Measure, { series }: Shown) =>
  scaleFor(t, locale, measure, typicalSize(series.flatMap(({ figures }) => figures)))

/** The title of a chart of one or two years, which says them; others have the years of their lines. */
function titleOf({ t }: Language, { name }: Indicator, model: ChartModel): string | undefined {
  if (model.kind === 'ranked') return t('chart.titleMany', { indicator: name, period: String(model.year) })
  if (model.kind !== 'slope' && model.kind !== 'dumbbell') return undefined
  const [first, last] = model.years
  return t('chart.titleTwo', { indicator: name, first: String(first), last: String(last) })
}
