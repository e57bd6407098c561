import { cache } from 'react'
import { database } from '../../../../db/client'
import type { Language } from '../../../_chart/reading'
import { offeredTabs } from '../../../_controls/tabs'
import type { Locale } from '../../../_i18n/locales'
import { translator } from '../../../_i18n/messages'
import { shownChart } from '../../../_shown/chart'
import { offeredCharts } from '../../../_shown/kinds'
import { type Shown, shown } from '../../../_shown/shown'
import { findAsked } from '../../../_shown/subject'
import type { View, ViewFault } from '../../../_view/view'

/** What an address of an indicator's page shows, made once for its head and its body; undefined for an unknown one. */
export const explored = cache(async (locale: Locale, slug: string, search: string) => {
  const asked = await findAsked(database(), slug, new URLSearchParams(search))
  if (!asked) return undefined
  const { subject } = asked
  const found = shown(subject, asked.view)
  const faults = [...asked.faults, ...found.faults, ...unoffered(asked.view, found)]
  const view = inForce(asked.view, found, faults)
  const language: Language = { t: translator(locale), locale }
  return {
    subject,
    view,
    faults,
    shown: found,
    chart: shownChart(language, subject.indicator, found, view),
  }
})

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

function unoffered({ tab, chart, yScale }: View, found: Shown): ViewFault[] {
  const faults: ViewFault[] = []
  const refuse = (parameter: string, value: string, allowed: readonly string[]) => {
    if (!allowed.includes(value)) faults.push({ parameter, value, allowed })
  }
  refuse('tab', tab, offeredTabs)
  if (chart !== null) refuse('chart', chart, offeredCharts(found))
  refuse('yScale', yScale, found.fitsLog ? ['linear', 'log'] : ['linear'])
  return faults
}
