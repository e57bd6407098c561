import { ChartFigure } from '../_chart/chart'
import { percentChangeText } from '../_i18n/format'
import { TableFrame } from '../_table/frame'
import { ClaimLink } from './claim-link'
import { flowChart } from './flow-chart'
import type { MirrorRow } from './mirror'
import { namesOf, type Pair } from './pair'
import type { Flow } from './view'

/** One flow as both sides state it: a line for each, the rivals as hollow dots, and the years with their gap. */
export function FlowSection({ pair, flow }: { pair: Pair; flow: Flow }) {
  const { language } = pair
  const { t } = language
  const chart = flowChart(pair, flow)
  if (!chart) return null
  const { indicator, claims, model, title, rows } = chart
  return (
    <section aria-labelledby={flow}>
      <h2 id={flow}>{t(`trade.measure.${flow}`)}</h2>
      {model ? (
        <ChartFigure {...{ language, indicator, model, claims, title, href: undefined }} />
      ) : (
        <p className="small muted">{title}</p>
      )}
      <MirrorTable pair={pair} flow={flow} rows={rows} />
    </section>
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
