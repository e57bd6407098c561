import { claimText, type Language } from '../_chart/reading'
import type { TradeInput } from '../_trade/input'
import { partnerRows } from '../_trade/partners'
import { indicatorOf, pairPath } from '../_trade/view'
import type { Citations } from './citations'
import { Cite } from './cite'

const shown = 6

/** The largest partners of a country by the turnover that it states. */
export function BriefTrade({ language, input, refArea, sources }: BriefTradeProps) {
  const { t, locale } = language
  const indicator = input.indicators.get(indicatorOf.turnover)
  const rows = partnerRows(input, refArea).flatMap(({ counterpart, latest: { turnover } }) =>
    turnover ? [{ counterpart, turnover }] : [],
  )
  if (!indicator || rows.length === 0) return null
  return (
    <section aria-labelledby="trade">
      <h2 id="trade">{t('brief.trade')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('trade.partner')}</th>
            <th scope="col" className="number">
              {t('trade.measure.turnover')}
            </th>
            <th scope="col">{t('trade.year')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map(({ counterpart, turnover }) => (
            <tr key={counterpart.area}>
              <th scope="row">
                <a href={pairPath(locale, refArea, counterpart.area)}>{counterpart.name}</a>
              </th>
              <td className="number">
                {claimText(language, indicator, turnover.measured)}
                <Cite number={sources.cite(turnover.claim)} />
              </td>
              <td>{turnover.year}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type BriefTradeProps = { language: Language; input: TradeInput; refArea: string; sources: Citations }
