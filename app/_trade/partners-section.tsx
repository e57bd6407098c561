import { claimText, type Language } from '../_chart/reading'
import { TableFrame } from '../_table/frame'
import { NoFigure } from '../_table/no-figure'
import { pointPath } from '../_view/entity'
import type { Figure } from './figures'
import type { TradeInput } from './input'
import { partnerRows } from './partners'
import { indicatorOf, type Measure, measures, pairPath } from './view'

/** A country's partners in a table: the latest turnover, exports, imports and share that it states of each. */
export function PartnersSection({ language, input, refArea, name }: PartnersProps) {
  const { t, locale } = language
  const rows = partnerRows(input, refArea)
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="partners">
      <h2 id="partners">{t('trade.partners', { name })}</h2>
      <TableFrame labelledBy="partners">
        <thead>
          <tr>
            <th scope="col">{t('trade.partner')}</th>
            {measures.map((measure) => (
              <th key={measure} scope="col" className="number">
                {t(`trade.measure.${measure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ counterpart, latest }) => (
            <tr key={counterpart.area}>
              <th scope="row">
                <a href={pairPath(locale, refArea, counterpart.area)}>{counterpart.name}</a>
              </th>
              {measures.map((measure) => (
                <td key={measure} className="number">
                  <Latest {...{ language, input, measure, figure: latest[measure] }} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </section>
  )
}

type PartnersProps = { language: Language; input: TradeInput; refArea: string; name: string }

function Latest({ language, input, measure, figure }: LatestProps) {
  const { t, locale } = language
  const indicator = input.indicators.get(indicatorOf[measure])
  if (!figure || !indicator) return <NoFigure words={t('trade.none')} />
  const said = claimText(language, indicator, figure.measured)
  return (
    <>
      <a href={pointPath(locale, figure.claim)}>{said}</a>{' '}
      <span className="muted small">
        {[String(figure.year), figure.whole.length > 0 && t('trade.computed')].filter(Boolean).join(', ')}
      </span>
    </>
  )
}

type LatestProps = { language: Language; input: TradeInput; measure: Measure; figure: Figure | undefined }
