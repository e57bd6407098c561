import { group } from 'd3-array'
import type { Metadata } from 'next'
import { database } from '../../../db/client'
import { type Coverage, coverageOf } from '../../../db/queries/coverage'
import { type Indicator, listIndicators } from '../../../db/queries/indicators'
import { folded, foldedPhrases } from '../../../stats/fold'
import type { Language } from '../../_chart/reading'
import { Sparkline } from '../../_chart/sparkline'
import { figureText } from '../../_i18n/format'
import { findLocale } from '../../_i18n/locales'
import { translator } from '../../_i18n/messages'
import { pageLanguage, pageSearch } from '../../_i18n/page'
import { TableFrame } from '../../_table/frame'

type Props = PageProps<'/[locale]/indicators'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = findLocale((await params).locale)
  return locale ? { title: translator(locale)('catalogue.title') } : {}
}

export default async function Catalogue({ params, searchParams }: Props) {
  const language = await pageLanguage(params)
  const { t, locale } = language
  const query = (await pageSearch(searchParams)).get('q')?.trim() ?? ''
  const db = database()
  const [indicators, coverage] = await Promise.all([listIndicators(db), coverageOf(db)])
  const found = indicators.filter((indicator) => matches(indicator, query))
  return (
    <>
      <h1>{t('catalogue.title')}</h1>
      <p className="lead">{t('catalogue.lead', { count: indicators.length })}</p>
      <search>
        <form method="get" className="row">
          <label htmlFor="q">{t('catalogue.search')}</label>
          <input id="q" type="search" name="q" defaultValue={query} />
          <button type="submit">{t('catalogue.find')}</button>
        </form>
      </search>
      {query !== '' && (
        <p className="notice" role="status">
          {t('catalogue.found', { count: found.length, query })}{' '}
          <a href={`/${locale}/indicators`}>{t('catalogue.all')}</a>
        </p>
      )}
      {[...group(found, (indicator) => indicator.topic)].map(([topic, members]) => (
        <TopicTable key={topic} language={language} members={members} coverage={coverage} />
      ))}
    </>
  )
}

function TopicTable({ language, members, coverage }: TopicProps) {
  const { t, locale } = language
  const [first] = members
  if (!first) return null
  return (
    <section aria-labelledby={first.topic}>
      <h2 id={first.topic}>{first.topicName}</h2>
      <TableFrame labelledBy={first.topic}>
        <thead>
          <tr>
            <th scope="col">{t('catalogue.name')}</th>
            <th scope="col">{t('catalogue.latest')}</th>
            <th scope="col">{t('catalogue.trend')}</th>
            <th scope="col">{t('catalogue.coverage')}</th>
            <th scope="col" className="number">
              {t('catalogue.figures')}
            </th>
          </tr>
        </thead>
        <tbody>
          {members.map((indicator) => {
            const covered = coverage.get(indicator.indicator)
            return (
              <tr key={indicator.indicator}>
                <th scope="row">
                  <a href={`/${locale}/indicators/${indicator.indicator}`}>{indicator.name}</a>
                </th>
                <td>{covered?.latest && latestText(language, indicator, covered.latest)}</td>
                <td>
                  <Sparkline
                    points={
                      covered?.trend.map(({ year, value }) => ({
                        x: year,
                        y: value,
                        kind: 'actual',
                        qualifier: 'exact',
                        text: '',
                      })) ?? []
                    }
                    color={`var(--area-${covered?.latest?.refArea}, var(--area-other))`}
                  />
                </td>
                <td className="number">{covered && yearsText(covered)}</td>
                <td className="number">{covered?.figures.toLocaleString(locale) ?? 0}</td>
              </tr>
            )
          })}
        </tbody>
      </TableFrame>
    </section>
  )
}

type TopicProps = {
  language: Language
  members: readonly Indicator[]
  coverage: ReadonlyMap<string, Coverage>
}

const yearsText = ({ first, last }: Coverage) => (first === last ? first : `${first}–${last}`)

function latestText(
  { t, locale }: Language,
  indicator: Indicator,
  latest: NonNullable<Coverage['latest']>,
): string {
  return t('catalogue.of', {
    value: figureText(t, locale, indicator, latest.value, latest.qualifier),
    area: latest.counterpartArea ? `${latest.refArea}–${latest.counterpartArea}` : latest.refArea,
    period: latest.year,
  })
}

/** Every word of the query stands somewhere in the name, the definition, the address or the topic. */
function matches(indicator: Indicator, query: string): boolean {
  const text = folded(
    [
      indicator.name,
      indicator.definition,
      indicator.indicator,
      indicator.topicName,
      indicator.code ?? '',
    ].join(' '),
  )
  return foldedPhrases(query).every((phrase) => text.includes(phrase))
}
