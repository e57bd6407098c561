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
import type { ShownSeries } from './series'
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
  const overTime = chartModel({ ...input, kind: 'line' })
  if (!overTime) return undefined
  const kind = kindOf(indicator, shown, view, lines)
  const isShare = kind.endsWith('-share')
  const typical = typicalScale(language, measure, shown)
  const model =
    kind === overTime.kind
      ? overTime
      : chartOf(language, {
          ...input,
          kind,
          ...(isShare && { formatTicks: tickFormat(language, perCentOf(language.t)) }),
          ...(kind === 'ranked' && { everyYear: valuesOf(shown.everyYear()) }),
          ...(kind === 'heat' && { formatTicks: () => typical.format }),
        })
  if (!model) return undefined
  return {
    model,
    title:
      titleOf(language, indicator, model) ??
      chartTitle(language, indicator, overTime, shown.claims, stackedSpan(model)),
    unit: unitsSaid(
      language.t,
      indicator,
      shown,
      countedIn(kind, {
        share: language.t('units.ofSum'),
        typical: typical.title,
        plain: measure.unit.name,
        axis: chartUnit(language, measure, overTime),
      }),
    ),
    kind,
    offered: offeredCharts(indicator, shown, lines),
  }
}

const valuesOf = (series: readonly ShownSeries[]) =>
  series.flatMap(({ figures }) => figures.map(({ value }) => value))

type Counted = Record<'share' | 'typical' | 'plain' | 'axis', string>

/** What a chart counts in: the millions or billions of its axis, or none where each figure says its own. */
function countedIn(kind: ChartKind, counted: Counted): string {
  if (kind.endsWith('-share')) return counted.share
  if (kind === 'heat') return counted.typical
  return kind === 'ranked' || kind === 'slope' ? counted.plain : counted.axis
}

/** Figures that are written out are counted by the middle one: one large country does not turn the others into zeros. */
const typicalScale = ({ t, locale }: Language, measure: Measure, { series }: Shown) =>
  scaleFor(t, locale, measure, typicalSize(series.flatMap(({ figures }) => figures)))

/** The years of which a stack is drawn: those in which no part of it is missing. */
function stackedSpan(model: ChartModel): string | undefined {
  if (model.kind !== 'stack') return undefined
  const years = model.layers.flatMap(({ bands }) => bands.flat().map(({ x }) => x))
  return [...new Set([Math.min(...years), Math.max(...years)])].join('–')
}

/** The title of a chart of one or two years, which says them; others have the years of their lines. */
function titleOf({ t }: Language, { name }: Indicator, model: ChartModel): string | undefined {
  if (model.kind === 'ranked') return t('chart.titleMany', { indicator: name, period: String(model.year) })
  if (model.kind !== 'slope' && model.kind !== 'dumbbell') return undefined
  const [first, last] = model.years
  return t('chart.titleTwo', { indicator: name, first: String(first), last: String(last) })
}
