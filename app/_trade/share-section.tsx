import { ChartFigure } from '../_chart/chart'
import { chartModel } from '../_chart/model'
import { claimText, spanText } from '../_chart/reading'
import { scaleFor } from '../_i18n/format'
import { TableFrame } from '../_table/frame'
import { pointPath } from '../_view/entity'
import { ClaimLink } from './claim-link'
import { type Figure, figuresOf } from './figures'
import { codesOf, namesOf, type Pair } from './pair'
import { indicatorOf } from './view'

/** The counterpart's part in an area's foreign trade: stated where a source does, else computed and taken apart. */
export function ShareSection({ pair }: { pair: Pair }) {
  const { language, ledger, multipliers, indicators, counterpart } = pair
  const { t, locale } = language
  const indicator = indicators.get(indicatorOf.share)
  const figures = figuresOf(ledger, multipliers, 'share', codesOf(pair))
  if (!indicator || figures.length === 0) return null
  const title = t('trade.flow.share', namesOf(pair))
  const model = chartModel({
    kind: 'line',
    lines: [
      {
        key: 'share',
        name: counterpart.name,
        code: counterpart.area,
        color: `var(--area-${counterpart.area}, var(--area-other))`,
        points: figures.map(({ year, measured, claim }) => ({
          x: year,
          y: measured.value,
          kind: claim.kind,
          qualifier: measured.qualifier,
          text: claimText(language, indicator, measured),
        })),
      },
    ],
    formatTicks: (largest, spacing) => scaleFor(t, locale, indicator, largest, spacing).format,
  })
  return (
    <section aria-labelledby="share">
      <h2 id="share">{t('trade.measure.share')}</h2>
      {model && figures.length > 2 && (
        <ChartFigure
          {...{ language, indicator, model, href: undefined }}
          claims={figures.flatMap(({ claim, whole }) => [claim, ...whole])}
          title={t('trade.chart', { flow: title, period: spanText(model) })}
        />
      )}
      <TableFrame labelledBy="share">
        <thead>
          <tr>
            <th scope="col">{t('trade.year')}</th>
            <th scope="col" className="number">
              {indicator.name}
            </th>
            <th scope="col">{t('trade.basis')}</th>
          </tr>
        </thead>
        <tbody>
          {[...figures].reverse().map((figure) => (
            <tr key={figure.year}>
              <th scope="row">{figure.year}</th>
              <td className="number">
                <a href={pointPath(locale, figure.claim)}>
                  {claimText(language, indicator, figure.measured)}
                </a>
              </td>
              <td>
                <Basis pair={pair} figure={figure} />
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      {figures.some(({ whole }) => whole.length > 0) && (
        <p className="small muted prose">{t('trade.shareNote')}</p>
      )}
    </section>
  )
}

function Basis({ pair, figure }: { pair: Pair; figure: Figure }) {
  const { t } = pair.language
  if (figure.whole.length === 0) return <>{t('trade.stated')}</>
  return (
    <>
      {t.rich('trade.computedOf', {
        part: () => <ClaimLink pair={pair} claim={figure.claim} />,
        whole: () =>
          figure.whole.map((claim, i) => (
            <span key={claim.id}>
              {i > 0 && ' + '}
              <ClaimLink pair={pair} claim={claim} />
            </span>
          )),
      })}
    </>
  )
}
