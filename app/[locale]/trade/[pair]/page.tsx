import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isMeasured } from '../../../_chart/reading'
import { TableFiles, tableFilesTexts } from '../../../_data/table-files'
import { findLocale } from '../../../_i18n/locales'
import { translator } from '../../../_i18n/messages'
import { pageLanguage } from '../../../_i18n/page'
import { socialCard } from '../../../_picture/social'
import { Disagreements } from '../../../_table/disagreements'
import { ClaimsTable } from '../../../_trade/claims-table'
import { findPair } from '../../../_trade/find-pair'
import { FlowSection } from '../../../_trade/flow-section'
import { KeyFigures } from '../../../_trade/key-figures'
import { isYearly } from '../../../_trade/ledger'
import { namesOf, type Pair } from '../../../_trade/pair'
import { PartsSection } from '../../../_trade/parts-section'
import { ShareSection } from '../../../_trade/share-section'
import { flows, indicatorOf, pairPath } from '../../../_trade/view'

type Props = PageProps<'/[locale]/trade/[pair]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, pair } = await params
  const known = findLocale(locale)
  const found = await findPair(pair)
  return known && found
    ? {
        title: translator(known)('trade.pairTitle', namesOf(found)),
        ...socialCard(`/trade/${pair}.png`),
      }
    : {}
}

/** The trade of two areas as both state it, seen from the first. */
export default async function PairPage({ params }: Props) {
  const language = await pageLanguage(params)
  const { t, locale } = language
  const found = await findPair((await params).pair)
  if (!found) notFound()
  const pair: Pair = { ...found, language }
  const { reference, counterpart, claims, indicators } = pair
  const names = namesOf(pair)
  const reporters = new Set(claims.map((claim) => claim.refArea))
  const turnover = indicators.get(indicatorOf.turnover)
  const drawn: readonly string[] = Object.values(indicatorOf)
  const isTabled = (claim: (typeof claims)[number]) => isYearly(claim) && drawn.includes(claim.indicator)
  return (
    <>
      <p className="muted small">
        <a href={`/${locale}/trade`}>{t('trade.back')}</a>
      </p>
      <h1>{t('trade.pairTitle', names)}</h1>
      <p className="lead">{leadOf()}</p>
      <p>
        <a href={pairPath(locale, counterpart.area, reference.area)}>
          {t('trade.otherSide', { counterpart: counterpart.name })}
        </a>
      </p>
      <section aria-label={t('trade.key')}>
        <KeyFigures pair={pair} />
      </section>
      {flows.map((flow) => (
        <FlowSection key={flow} pair={pair} flow={flow} />
      ))}
      {turnover && (
        <Disagreements
          language={language}
          indicator={turnover}
          claims={claims.filter((claim) => claim.indicator === indicatorOf.turnover)}
        />
      )}
      <ShareSection pair={pair} />
      <PartsSection pair={pair} partners={found.partners} claims={found.observations} />
      <ClaimsTable
        pair={pair}
        id="targets"
        title={t('trade.targets')}
        claims={claims.filter((claim) => !isMeasured(claim) && claim.rank !== 'deprecated')}
      />
      <ClaimsTable
        pair={pair}
        id="within"
        title={t('trade.within')}
        lead={t('trade.withinLead')}
        claims={claims.filter((claim) => isMeasured(claim) && claim.chosen && !isTabled(claim))}
      />
      <TableFiles
        texts={tableFilesTexts(t, locale)}
        file={`/trade/${reference.area}.${counterpart.area}`}
        label={t('indicator.download')}
      />
    </>
  )

  function leadOf(): string {
    if (!reporters.has(reference.area)) return t('trade.pairLeadMirror', names)
    return t(reporters.has(counterpart.area) ? 'trade.pairLead' : 'trade.pairLeadAlone', names)
  }
}
