import type { Claim } from '../../db/queries/observations'
import { SourceName } from '../_chart/headline'
import { claimText } from '../_chart/reading'
import { pointPath } from '../_view/entity'
import { type Figure, figuresOf } from './figures'
import { flowIn } from './ledger'
import { codesOf, type Pair } from './pair'
import { flows, indicatorOf, type Measure, mirrorOf } from './view'

type Key = { measure: Measure; figure: Figure; beside: Claim | undefined }

/** The latest turnover, exports, imports and share; a flow that its own side does not state is the counterpart's. */
export function KeyFigures({ pair }: { pair: Pair }) {
  const { language, indicators } = pair
  const { t, locale } = language
  return (
    <ul className="cards" aria-label={t('trade.key')}>
      {keysOf(pair).map(({ measure, figure, beside }) => {
        const indicator = indicators.get(measure === 'share' ? indicatorOf.share : figure.claim.indicator)
        if (!indicator) return null
        return (
          <li key={measure} className="card">
            <h2>
              {t(`trade.measure.${measure}`)}, {figure.year}
            </h2>
            <p className="figure">
              <a href={pointPath(locale, figure.claim)}>{claimText(language, indicator, figure.measured)}</a>
            </p>
            <p className="small">
              {figure.whole.length > 0
                ? t('trade.computed')
                : t('trade.asStated', { name: figure.claim.refName })}
              {beside && <Beside pair={pair} claim={beside} />}
            </p>
            <p className="small muted">
              {t('home.saysSo')} <SourceName language={language} claim={figure.claim} />
            </p>
          </li>
        )
      })}
    </ul>
  )
}

function Beside({ pair, claim }: { pair: Pair; claim: Claim }) {
  const { language, indicators } = pair
  const indicator = indicators.get(claim.indicator)
  if (!indicator) return null
  return (
    <>
      {', '}
      <a href={pointPath(language.locale, claim)}>
        {language.t('trade.total', { value: claimText(language, indicator, claim) })}
      </a>
    </>
  )
}

function keysOf(pair: Pair): Key[] {
  const { ledger, multipliers } = pair
  const codes = codesOf(pair)
  const amounts = flows.flatMap((measure): Key[] => {
    const own = figuresOf(ledger, multipliers, measure, codes).at(-1)
    const mirror = [...flowIn(ledger, mirrorOf[measure], codes.counterpartArea, codes.refArea)].at(-1)
    const figure = own ?? (mirror && { year: mirror[0], measured: mirror[1], claim: mirror[1], whole: [] })
    return figure ? [{ measure, figure, beside: undefined }] : []
  })
  const shares = figuresOf(ledger, multipliers, 'share', codes)
  const share = shares.findLast(({ whole }) => whole.length === 0) ?? shares.at(-1)
  const turnover = flowIn(ledger, indicatorOf.turnover, codes.refArea, codes.counterpartArea)
  return share ? [...amounts, { measure: 'share', figure: share, beside: turnover.get(share.year) }] : amounts
}
