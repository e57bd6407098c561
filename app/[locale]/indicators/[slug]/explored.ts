import { cache } from 'react'
import { database } from '../../../../db/client'
import type { ChartKind } from '../../../_chart/kinds/offered'
import type { Language } from '../../../_chart/reading'
import { offeredTabs } from '../../../_controls/tabs'
import type { Locale } from '../../../_i18n/locales'
import { translator } from '../../../_i18n/messages'
import { choropleth } from '../../../_map/choropleth'
import { mappedStates } from '../../../_project/mapped-states'
import { shownChart } from '../../../_shown/chart'
import { measureOf, unitsSaid } from '../../../_shown/measure'
import { type Side, shownScatter } from '../../../_shown/scatter'
import { type Shown, shown } from '../../../_shown/shown'
import { findAsked, type Subject } from '../../../_shown/subject'
import { unsetView, type View, type ViewFault, viewSearch } from '../../../_view/view'

/** What an address of an indicator's page shows, made once for its head and its body; undefined for an unknown one. */
export const explored = cache(async (locale: Locale, slug: string, search: string) => {
  const asked = await findAsked(database(), slug, new URLSearchParams(search))
  if (!asked) return undefined
  const { subject } = asked
  const found = shown(subject, asked.view)
  const language: Language = { t: translator(locale), locale }
  const asFound = { ...asked.view, units: found.units }
  const asAsked = shownChart(language, subject.indicator, found, asFound)
  const refused = unoffered(asked.view, found, asAsked?.offered ?? [])
  const faults = [...asked.faults, ...found.faults, ...refused]
  const view = inForce(asked.view, found, faults)
  return {
    subject,
    view,
    faults,
    shown: found,
    chart: refused.length === 0 ? asAsked : shownChart(language, subject.indicator, found, view),
    map: view.tab === 'map' ? mapped(language, subject, found, view) : undefined,
    scatter: view.tab === 'scatter' ? await crossed(language, { subject, shown: found }, view) : undefined,
  }
})

export type Explored = NonNullable<Awaited<ReturnType<typeof explored>>>

/** One state alone is mapped among the others: a map of one colour would say nothing. */
function mapped(language: Language, subject: Subject, found: Shown, view: View) {
  const { indicator, states } = subject
  const [chosen, ...others] = found.entities.filter((entity) => mappedStates.includes(entity))
  const isAlone = chosen !== undefined && others.length === 0
  const drawn = isAlone ? shown(subject, { ...view, country: ['states'] }) : found
  const map = choropleth(language, measureOf(language.t, indicator, drawn.units), {
    series: drawn.series,
    everyYear: drawn.everyYear(),
    asked: states.filter(({ area }) => drawn.entities.includes(area)),
    chosen: isAlone ? chosen : undefined,
  })
  return map && { ...map, unit: unitsSaid(language.t, indicator, found, map.unit) }
}

/** What figures are set against where a reader has not said. */
const usualOther = 'gdp-per-capita-ppp'
const otherThanUsual = 'population'

async function crossed(language: Language, own: Side, view: View) {
  const usual = own.subject.indicator.indicator === usualOther ? otherThanUsual : usualOther
  const search = new URLSearchParams(viewSearch({ ...unsetView, country: view.country, time: view.time }))
  const findOther = (slug: string) => findAsked(database(), slug, search)
  const asked = (view.x === null ? undefined : await findOther(view.x)) ?? (await findOther(usual))
  if (!asked) return undefined
  const other = {
    subject: asked.subject,
    shown: shown(asked.subject, { ...asked.view, country: own.shown.entities }),
  }
  const { indicator } = asked.subject
  const model = shownScatter(language, own, other, view)
  return {
    other: indicator,
    claims: other.shown.claims,
    model,
    title: language.t('chart.titleCrossed', {
      y: own.subject.indicator.name,
      x: indicator.name,
      period: [...new Set(model?.years)].join('–'),
    }),
  }
}

/** The view that is shown in place of one that asks for what is not offered. */
function inForce(view: View, { units }: Shown, faults: readonly ViewFault[]): View {
  const isFaulty = (parameter: string) => faults.some((fault) => fault.parameter === parameter)
  return {
    ...view,
    units,
    tab: isFaulty('tab') ? 'chart' : view.tab,
    chart: isFaulty('chart') ? null : view.chart,
    yScale: isFaulty('yScale') ? 'linear' : view.yScale,
  }
}

function unoffered({ tab, chart, yScale }: View, found: Shown, offered: readonly ChartKind[]): ViewFault[] {
  const faults: ViewFault[] = []
  const refuse = (parameter: string, value: string, allowed: readonly string[]) => {
    if (!allowed.includes(value)) faults.push({ parameter, value, allowed })
  }
  refuse('tab', tab, offeredTabs(found))
  if (chart !== null) refuse('chart', chart, offered)
  refuse('yScale', yScale, found.fitsLog ? ['linear', 'log'] : ['linear'])
  return faults
}
