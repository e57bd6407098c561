import { lineOf, tickFormat } from '../_chart/indicator-chart'
import { type ScatterModel, scatterChart } from '../_chart/kinds/scatter'
import { chartModel } from '../_chart/model'
import { chartUnit, type Language } from '../_chart/reading'
import type { View } from '../_view/view'
import { measureOf, unitsSaid } from './measure'
import type { Shown } from './shown'
import type { Subject } from './subject'

export type Side = { subject: Subject; shown: Shown }

/** Two indicators crossed: the areas at the latest year of both, or their paths where a stretch of years is asked for. */
export function shownScatter(language: Language, y: Side, x: Side, view: View): ScatterModel | undefined {
  const { from, to } = y.shown.years
  const isStretch = (from !== null || to !== null) && from !== to
  const years = from !== null && to !== null ? ([from, to] as const) : undefined
  const isLog = view.yScale === 'log'
  return scatterChart({
    x: sideOf(language, x, isLog),
    y: sideOf(language, y, isLog),
    form: isStretch ? 'paths' : 'points',
    ...(years && { years }),
  })
}

function sideOf(language: Language, { subject: { indicator }, shown }: Side, isLog: boolean) {
  const measure = measureOf(language.t, indicator, shown.units)
  const lines = shown.series.map((series) => lineOf(language, measure, series))
  const formatTicks = tickFormat(language, measure)
  const overTime = chartModel({ kind: 'line', lines, formatTicks })
  const unit = overTime ? unitsSaid(language.t, indicator, shown, chartUnit(language, measure, overTime)) : ''
  return {
    lines,
    name: indicator.name,
    title: language.t('chart.titleAxis', { indicator: indicator.name, unit }),
    formatTicks,
    scale: isLog && shown.fitsLog ? ('log' as const) : ('linear' as const),
  }
}
