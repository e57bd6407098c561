import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { Chart } from '../../_chart/chart'
import { BothTable } from '../../_compare/both-table'
import { CompareChoice } from '../../_compare/choice'
import { compared } from '../../_compare/compared'
import { IndexedChart, titleOf } from '../../_compare/indexed'
import { comparePath, isOfForm } from '../../_compare/ref'
import { SideCard } from '../../_compare/side-card'
import { summaryOf } from '../../_compare/summary'
import { findLocale } from '../../_i18n/locales'
import { translator } from '../../_i18n/messages'
import { pageLanguage, pageSearch } from '../../_i18n/page'
import { socialCard } from '../../_picture/social'

type Props = PageProps<'/[locale]/compare'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = findLocale((await params).locale)
  const found = await compared((await pageSearch(searchParams)).toString())
  if (!locale || !found) return {}
  const { left, right } = found.compared
  return {
    title: translator(locale)('compare.pageTitle', { left: titleOf(left), right: titleOf(right) }),
    ...socialCard('/cards/compare.png'),
  }
}

/** Two indicators, two areas or two periods side by side; never two y axes in one chart. */
export default async function ComparePage({ params, searchParams }: Props) {
  const language = await pageLanguage(params)
  const { t, locale } = language
  const search = await pageSearch(searchParams)
  const found = await compared(search.toString())
  if (!found) notFound()
  const { faults, refs, indicators } = found
  if (isOfForm(search) && faults.length === 0) redirect(comparePath(locale, refs, search.get('base')))
  const { left, right, isOneIndicator, isOneSeries } = found.compared
  const summary = summaryOf(language, found.compared)
  const series = isOneSeries ? [left] : [left, right]
  return (
    <>
      <h1>{t('compare.title')}</h1>
      <p className="lead">{t('compare.lead')}</p>
      {faults.map(({ side, value, indicator }) => (
        <p key={`${side} ${value}`} className="notice" role="status">
          {indicator === undefined
            ? t('indicator.unknown', { parameter: side, value })
            : t('compare.noSeries', { indicator })}
        </p>
      ))}
      <CompareChoice language={language} indicators={indicators} compared={found.compared} refs={refs} />
      <div className="two-sides">
        <SideCard language={language} side={left} letter="A" hasChart={!isOneIndicator} />
        <SideCard language={language} side={right} letter="B" hasChart={!isOneIndicator} />
      </div>
      {summary && <p className="prose">{summary}</p>}
      {isOneIndicator && (
        <section aria-label={left.indicator.name}>
          <Chart
            language={language}
            indicator={left.indicator}
            claims={series.flatMap((side) => side.claims)}
          />
        </section>
      )}
      {!isOneSeries && (
        <section aria-labelledby="indexed">
          <h2 id="indexed">{t('compare.indexed')}</h2>
          <IndexedChart language={language} compared={found.compared} />
        </section>
      )}
      <section aria-labelledby="table">
        <h2 id="table">{t('compare.table')}</h2>
        <BothTable language={language} series={series} />
        <ul className="downloads">
          {series.map((side) => (
            <li key={titleOf(side)}>
              <a
                href={`/indicators/${side.indicator.indicator}.csv?country=${side.entity}&csvType=filtered`}
                download
              >
                {t('compare.download', { title: titleOf(side) })}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
