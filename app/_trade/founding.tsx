import type { Indicator } from '../../db/queries/indicators'
import type { Claim } from '../../db/queries/observations'
import { Chart } from '../_chart/chart'
import { type Card, SourceName } from '../_chart/headline'
import { claimText, entityName, type Language, periodOf } from '../_chart/reading'
import { pointPath } from '../_view/entity'
import { pairPath } from './view'

type FoundingProps = { language: Language; indicator: Indicator; card: Card; claims: readonly Claim[] }

/** The figure that the matrix begins with: its amount, its share, who says so, its years, and the way to the rest. */
export function Founding({ language, indicator, card, claims }: FoundingProps) {
  const { t, locale } = language
  const { claim, beside } = card
  const series = claims.filter((one) => one.indicator === claim.indicator && one.refArea === claim.refArea)
  const rivals = series.filter((one) => one.timePeriod === claim.timePeriod)
  const pair = pairPath(locale, claim.refArea, claim.counterpartArea ?? '')
  return (
    <section className="founding" aria-labelledby="founding">
      <div className="card">
        <h2 id="founding">
          <a href={pair}>{t('trade.founding', { title: card.title, period: periodOf(language, claim) })}</a>
        </h2>
        <p className="figure">
          <a href={pointPath(locale, claim)}>{claimText(language, card.indicator, claim)}</a>
        </p>
        {beside && (
          <p>
            <a href={pointPath(locale, beside.claim)}>
              {t('trade.ofForeignTrade', { share: claimText(language, beside.indicator, beside.claim) })}
            </a>
          </p>
        )}
        <p className="small muted">
          {t('home.saysSo')} <SourceName language={language} claim={claim} />
        </p>
        <p className="small">
          <a href={pointPath(locale, claim)}>{t('trade.claims', { count: rivals.length })}</a>
        </p>
        <p className="small">
          <a href={pair}>{t('trade.toPair', { pair: entityName(claim) })}</a>
        </p>
      </div>
      <Chart language={language} indicator={indicator} claims={series} href={pair} />
    </section>
  )
}
