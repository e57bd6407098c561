import type { Claim } from '../../db/queries/observations'
import { ChartFigure } from '../_chart/chart'
import { indicatorChart } from '../_chart/indicator-chart'
import { isMeasured, spanText } from '../_chart/reading'
import { percentChangeText } from '../_i18n/format'
import { TableFrame } from '../_table/frame'
import { ClaimLink } from './claim-link'
import { isYearly } from './ledger'
import { type MirrorRow, mirrorRows } from './mirror'
import { codesOf, namesOf, type Pair } from './pair'
import { type Flow, indicatorOf, mirrorOf } from './view'

/** One flow as both sides state it: a line for each, the rivals as hollow dots, and the years with their gap. */
export function FlowSection({ pair, flow }: { pair: Pair; flow: Flow }) {
  const { language, ledger, multipliers, indicators } = pair
  const { t } = language
  const rows = mirrorRows(ledger, multipliers, flow, codesOf(pair))
  const indicator = indicators.get(indicatorOf[flow])
  if (rows.length === 0 || !indicator) return null
  const claims = claimsOfFlow(pair, flow)
  const title = t(`trade.flow.${flow}`, namesOf(pair))
  const model = indicatorChart(language, indicator, claims, (claim) => ({
    name: t('trade.asStated', { name: claim.refName }),
    code: claim.refArea,
    area: claim.refArea,
  }))
  return (
    <section aria-labelledby={flow}>
      <h2 id={flow}>{t(`trade.measure.${flow}`)}</h2>
      {model && rows.length > 1 ? (
        <ChartFigure
          {...{ language, indicator, model, claims, href: undefined }}
          title={t('trade.chart', { flow: title, period: spanText(model) })}
        />
      ) : (
        <p className="small muted">{title}</p>
      )}
      <MirrorTable pair={pair} flow={flow} rows={rows} />
    </section>
  )
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

function MirrorTable({ pair, flow, rows }: { pair: Pair; flow: Flow; rows: readonly MirrorRow[] }) {
  const { language, reference, counterpart } = pair
  const { t, locale } = language
  const bothSides = rows.some(({ own, mirror }) => own && mirror)
  const sides = [
    { area: reference, isThere: rows.some(({ own }) => own) },
    { area: counterpart, isThere: rows.some(({ mirror }) => mirror) },
  ].filter(({ isThere }) => isThere)
  return (
    <div className={bothSides ? undefined : 'narrow'}>
      <TableFrame labelledBy={flow}>
        <thead>
          <tr>
            <th scope="col">{t('trade.year')}</th>
            {sides.map(({ area }) => (
              <th key={area.area} scope="col" className="number">
                {t('trade.asStated', { name: area.name })}
              </th>
            ))}
            {bothSides && (
              <th scope="col" className="number">
                {t('trade.gap')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.year}>
              <th scope="row">{row.year}</th>
              {sides.map(({ area }) => (
                <td key={area.area} className="number">
                  <ClaimLink pair={pair} claim={area === reference ? row.own : row.mirror} />
                </td>
              ))}
              {bothSides && <td className="number">{gapText(row)}</td>}
            </tr>
          ))}
        </tbody>
      </TableFrame>
      {bothSides && <p className="small muted">{t('trade.gapNote', namesOf(pair))}</p>}
    </div>
  )

  function gapText({ own, mirror, gap }: MirrorRow): string {
    if (gap) return percentChangeText(t, locale, gap)
    return own && mirror ? t('trade.withheld') : ''
  }
}
