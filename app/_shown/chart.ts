import type { Indicator } from '../../db/queries/indicators'
import { besideLines, lineOf, tickFormat } from '../_chart/indicator-chart'
import { type ChartModel, chartModel } from '../_chart/model'
import { chartTitle, chartUnit, type Language } from '../_chart/reading'
import type { View } from '../_view/view'
import { chartOf } from './kinds'
import { measureOf, unitsSaid } from './measure'
import type { Shown } from './shown'

/** A chart of what a view shows, with its title and what it counts, in words. */
export type ShownChart = { model: ChartModel; title: string; unit: string }

/** Rivals, plans and targets stand beside the level alone: nothing is worked out from them. */
export function shownChart(
  language: Language,
  indicator: Indicator,
  shown: Shown,
  view: View,
): ShownChart | undefined {
  const measure = measureOf(language.t, indicator, shown.units)
  const isLog = view.yScale === 'log' && shown.fitsLog
  const model = chartModel({
    kind: !isLog && chartOf(indicator, shown, view.chart) === 'bars' ? 'bar' : 'line',
    yScale: isLog ? 'log' : 'linear',
    lines: shown.series.map((series) => lineOf(language, measure, series)),
    ...(shown.units === 'lin' && besideLines(language, measure, shown.claims, shown.series)),
    formatTicks: tickFormat(language, measure),
  })
  return (
    model && {
      model,
      title: chartTitle(language, indicator, model, shown.claims),
      unit: unitsSaid(language.t, shown, chartUnit(language, measure, model)),
    }
  )
}
