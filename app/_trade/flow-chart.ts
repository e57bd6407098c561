import type { Indicator } from '../../db/queries/indicators'
import type { Claim } from '../../db/queries/observations'
import { indicatorChart } from '../_chart/indicator-chart'
import type { TimeModel } from '../_chart/model'
import { isMeasured, spanText } from '../_chart/reading'
import { isYearly } from './ledger'
import { mirrorRows } from './mirror'
import { codesOf, namesOf, type Pair } from './pair'
import { type Flow, indicatorOf, mirrorOf } from './view'

/** One flow as both sides state it; without a model where there is one year alone. */
export type FlowChart = {
  indicator: Indicator
  claims: readonly Claim[]
  model: TimeModel | undefined
  title: string
  rows: ReturnType<typeof mirrorRows>
}

/** A line for each side of a flow; undefined where nobody states it. */
export function flowChart(pair: Pair, flow: Flow): FlowChart | undefined {
  const { language, ledger, multipliers, indicators } = pair
  const { t } = language
  const rows = mirrorRows(ledger, multipliers, flow, codesOf(pair))
  const indicator = indicators.get(indicatorOf[flow])
  if (rows.length === 0 || !indicator) return undefined
  const claims = claimsOfFlow(pair, flow)
  const model = indicatorChart(language, indicator, claims, (claim) => ({
    name: t('trade.asStated', { name: claim.refName }),
    code: claim.refArea,
    area: claim.refArea,
  }))
  const said = t(`trade.flow.${flow}`, namesOf(pair))
  const hasCourse = model !== undefined && rows.length > 1
  return {
    indicator,
    claims,
    model: hasCourse ? model : undefined,
    title: hasCourse ? t('trade.chart', { flow: said, period: spanText(model) }) : said,
    rows,
  }
}

/** What both sides state of whole years, and their intentions: the claims that the chart can draw. */
function claimsOfFlow({ claims, reference, counterpart }: Pair, flow: Flow): Claim[] {
  const sides = [
    { indicator: indicatorOf[flow], refArea: reference.area },
    { indicator: mirrorOf[flow], refArea: counterpart.area },
  ]
  return claims.filter(
    (claim) =>
      (isYearly(claim) || !isMeasured(claim)) &&
      sides.some((side) => side.indicator === claim.indicator && side.refArea === claim.refArea),
  )
}
