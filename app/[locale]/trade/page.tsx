import { group } from 'd3-array'
import type { Metadata } from 'next'
import { database } from '../../../db/client'
import { listHeadlines } from '../../../db/queries/headlines'
import { claimsBetween } from '../../../db/queries/observations'
import { headlineCard } from '../../_chart/headline'
import { TableFiles, tableFilesTexts } from '../../_data/table-files'
import { findLocale } from '../../_i18n/locales'
import { translator } from '../../_i18n/messages'
import { pageLanguage, pageSearch } from '../../_i18n/page'
import { socialCard } from '../../_picture/social'
import { TradeChoice } from '../../_trade/choice'
import { Founding } from '../../_trade/founding'
import { tradeInput } from '../../_trade/input'
import { tradeMatrix, yearsOf } from '../../_trade/matrix'
import { MatrixTable } from '../../_trade/matrix-table'
import { ToneLegend } from '../../_trade/tone-legend'
import { indicatorOf, type Measure, pairPath, readTradeView, tradeSearch } from '../../_trade/view'

type Props = PageProps<'/[locale]/trade'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = findLocale((await params).locale)
  return locale ? { title: translator(locale)('trade.title'), ...socialCard('/cards/trade.png') } : {}
}

export default async function TradePage({ params, searchParams }: Props) {
  const language = await pageLanguage(params)
  const { t, locale } = language
  const db = database()
  const [input, headlines] = await Promise.all([tradeInput(db), listHeadlines(db)])
  const years = (measure: Measure) => yearsOf(input, measure)
  const { view, faults } = readTradeView(await pageSearch(searchParams), years)
  const matrix = tradeMatrix(input, view)
  const indicator = input.indicators.get(indicatorOf[view.measure])
  const headline = headlines.find(
    (one) => one.indicator === indicatorOf.turnover && one.counterpartArea !== null,
  )
  const observations = group(input.claims, (claim) => claim.indicator)
  const card = headline && headlineCard(headline, [...input.indicators.values()], observations)
  const filtered = `${tradeSearch(view)}${tradeSearch(view) ? '&' : '?'}csvType=filtered`
  return (
    <>
      <h1>{t('trade.title')}</h1>
      <p className="lead">{t('trade.lead')}</p>
      {card && (
        <Founding
          language={language}
          indicator={card.indicator}
          card={card}
          claims={await claimsBetween(db, card.claim.refArea, card.claim.counterpartArea ?? '')}
        />
      )}
      <section aria-labelledby="matrix">
        <h2 id="matrix">{t('trade.matrix')}</h2>
        {faults.map(({ parameter, value }) => (
          <p key={parameter} className="notice" role="status">
            {t('trade.unknown', { parameter, value })}
          </p>
        ))}
        <TradeChoice language={language} view={view} yearsOf={years} />
        {indicator && (
          <>
            <ToneLegend language={language} indicator={indicator} measure={view.measure} />
            <p className="small muted prose">{t(`trade.explained.${view.measure}`)}</p>
            <MatrixTable language={language} indicator={indicator} matrix={matrix} view={view} />
          </>
        )}
        {matrix.outside.length > 0 && (
          <>
            <h3>{t('trade.outside')}</h3>
            <ul className="outside">
              {matrix.outside.map(({ reference, counterpart }) => (
                <li key={`${reference.area} ${counterpart.area}`}>
                  <a href={pairPath(locale, reference.area, counterpart.area)}>
                    {t('trade.pair', { reference: reference.name, counterpart: counterpart.name })}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        <TableFiles
          texts={tableFilesTexts(t, locale)}
          file="/trade"
          label={t('trade.download')}
          view={{ search: filtered, label: t('trade.downloadView') }}
        />
        {view.measure === 'share' && <p className="small muted">{t('trade.downloadComputed')}</p>}
      </section>
    </>
  )
}
