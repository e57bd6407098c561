import type { Headline } from '../../db/queries/headlines'
import type { Indicator } from '../../db/queries/indicators'
import type { Claim } from '../../db/queries/observations'
import { period, periodPosition } from '../../stats/period'
import { entityOf, pointPath } from '../_view/entity'
import { changeText } from './change'
import { claimText, isMeasured, type Language, periodOf } from './reading'
import { Sparkline } from './sparkline'

export type Card = {
  key: string
  title: string
  indicator: Indicator
  claim: Claim
  before: Claim | undefined
  beside: { indicator: Indicator; claim: Claim } | undefined
  trend: readonly Claim[]
}

/** What a headline shows, or undefined where its series has no figure. */
export function headlineCard(
  headline: Headline,
  indicators: readonly Indicator[],
  observations: ReadonlyMap<string, readonly Claim[]>,
): Card | undefined {
  const find = (slug: string) => indicators.find((indicator) => indicator.indicator === slug)
  const ofSeries = (slug: string) =>
    (observations.get(slug) ?? []).filter(
      (claim) =>
        claim.refArea === headline.refArea &&
        claim.counterpartArea === headline.counterpartArea &&
        isMeasured(claim),
    )
  const indicator = find(headline.indicator)
  const rows = ofSeries(headline.indicator)
  const yearly = rows.filter((claim) => claim.timePeriod && period(claim.timePeriod).frequency === 'A')
  const claim = headline.timePeriod
    ? rows.find((row) => row.timePeriod === headline.timePeriod)
    : yearly.at(-1)
  if (!indicator || !claim) return undefined
  const besideIndicator = headline.beside ? find(headline.beside) : undefined
  const besideClaim =
    headline.beside && ofSeries(headline.beside).find((row) => row.timePeriod === claim.timePeriod)
  return {
    key: headline.headline,
    title: headline.title,
    indicator,
    claim,
    before: yearly.find(
      (row) => claim.year !== null && row.year === claim.year - 1 && row.scope === claim.scope,
    ),
    beside: besideIndicator && besideClaim ? { indicator: besideIndicator, claim: besideClaim } : undefined,
    trend: yearly.filter(
      (row) =>
        row.year !== null &&
        claim.year !== null &&
        row.year <= claim.year &&
        (row.scope === null || row.scope === claim.scope),
    ),
  }
}

export function HeadlineCards({ language, cards }: { language: Language; cards: readonly Card[] }) {
  const { t, locale } = language
  return (
    <ul className="cards">
      {cards.map((card) => (
        <li key={card.key} className="card">
          <h2>
            <a href={indicatorHref(locale, card.claim)}>{card.title}</a>
          </h2>
          <p className="figure">
            <a href={pointPath(locale, card.claim)}>{claimText(language, card.indicator, card.claim)}</a>
            {card.claim.rivals > 0 && (
              <a className="disagree-mark" href={pointPath(locale, card.claim)}>
                {t('home.rivals', { count: card.claim.rivals })}
              </a>
            )}
          </p>
          <p className="small">
            {[
              periodOf(language, card.claim),
              card.claim.scope,
              besideText(language, card),
              card.before && changeText(language, card.indicator, card.before, card.claim),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <Sparkline
            points={card.trend.map((claim) => ({
              x: periodPosition(claim.timePeriod ?? ''),
              y: claim.value,
              kind: claim.kind,
              qualifier: claim.qualifier,
              text: '',
            }))}
            color={`var(--area-${card.claim.refArea}, var(--area-other))`}
          />
          <p className="small muted">
            {t('home.saysSo')} <SourceName language={language} claim={card.claim} />
          </p>
        </li>
      ))}
    </ul>
  )
}

/** The publisher of a claim, linked to the document where it has an address. */
export function SourceName({ language, claim }: { language: Language; claim: Claim }) {
  if (claim.publisher === null) return <>{language.t('indicator.unsourced')}</>
  if (claim.url === null) return <>{claim.publisher}</>
  return <a href={claim.url}>{claim.publisher}</a>
}

const indicatorHref = (locale: string, claim: Claim) =>
  `/${locale}/indicators/${claim.indicator}?country=${entityOf(claim)}`

function besideText(language: Language, { beside }: Card): string {
  if (!beside) return ''
  const { name } = beside.indicator
  return language.t('home.beside', {
    value: claimText(language, beside.indicator, beside.claim),
    name: name.charAt(0).toLocaleLowerCase(language.locale) + name.slice(1),
  })
}
