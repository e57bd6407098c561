import { group } from 'd3-array'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { database } from '../../../../db/client'
import { listAreas, listStates } from '../../../../db/queries/areas'
import { listEvents } from '../../../../db/queries/events'
import { type Indicator, listIndicators } from '../../../../db/queries/indicators'
import { type Claim, observationsIn, observationsOf } from '../../../../db/queries/observations'
import { listProjects } from '../../../../db/queries/projects'
import { Chart } from '../../../_chart/chart'
import { type Card, HeadlineCards, headlineCard, SourceName } from '../../../_chart/headline'
import { claimText, isMeasured, type Language, periodOf } from '../../../_chart/reading'
import { DatasetBlock } from '../../../_data/dataset'
import { TableFiles, tableFilesTexts } from '../../../_data/table-files'
import { EventList } from '../../../_events/event-list'
import { pageLanguage } from '../../../_i18n/page'
import { socialCard } from '../../../_picture/social'
import { ProjectList } from '../../../_project/project-list'
import { todayOf } from '../../../_project/today'
import { TableFrame } from '../../../_table/frame'
import { tradeInput } from '../../../_trade/input'
import { PartnersSection } from '../../../_trade/partners-section'
import { pointPath } from '../../../_view/entity'

type Props = PageProps<'/[locale]/countries/[iso3]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { iso3 } = await params
  const state = await findState(iso3)
  return state ? { title: state.name, ...socialCard(`/countries/${state.area}.png`) } : {}
}

const cardCount = 6
const latestEvents = 8

export default async function CountryPage({ params }: Props) {
  const language = await pageLanguage(params)
  const { t, locale } = language
  const state = await findState((await params).iso3)
  if (!state) notFound()
  const db = database()
  const [indicators, states, own, trade, allProjects, allEvents] = await Promise.all([
    listIndicators(db),
    listStates(db),
    observationsIn(db, state.area),
    tradeInput(db),
    listProjects(db),
    listEvents(db),
  ])
  const projects = allProjects.filter(({ areas }) => areas.some(({ area }) => area === state.area))
  const events = allEvents.filter(({ areas }) => areas.some(({ area }) => area === state.area))
  const featured = indicators.filter((indicator) => indicator.featured && indicator.frequency === 'A')
  const peers = new Set(states.map((peer) => peer.area))
  const compared = (
    await observationsOf(
      db,
      featured.map((indicator) => indicator.indicator),
    )
  ).filter((row) => peers.has(row.refArea))
  const observations = group(compared, (row) => row.indicator)
  const cards = featured.slice(0, cardCount).map((indicator, position) =>
    headlineCard(
      {
        headline: indicator.indicator,
        title: indicator.name,
        indicator: indicator.indicator,
        refArea: state.area,
        counterpartArea: null,
        timePeriod: null,
        beside: null,
        position,
      },
      indicators,
      observations,
    ),
  )
  return (
    <>
      <h1>{state.name}</h1>
      <p className="lead">{t('country.lead', { name: state.name })}</p>
      <section aria-label={t('country.headlines')}>
        <HeadlineCards language={language} cards={cards.filter((card): card is Card => card !== undefined)} />
      </section>
      <section aria-labelledby="charts">
        <h2 id="charts">{t('country.charts')}</h2>
        <div className="charts">
          {featured.map((indicator) => (
            <Chart
              key={indicator.indicator}
              language={language}
              indicator={indicator}
              claims={observations.get(indicator.indicator) ?? []}
              href={`/${locale}/indicators/${indicator.indicator}`}
            />
          ))}
        </div>
      </section>
      <PartnersSection language={language} input={trade} refArea={state.area} name={state.name} />
      {projects.length > 0 && (
        <section aria-labelledby="projects">
          <div className="topic-head">
            <h2 id="projects">{t('country.projects', { name: state.name })}</h2>
            <a className="small" href={`/${locale}/projects?country=${state.area}`}>
              {t('country.register')}
            </a>
          </div>
          <ProjectList language={language} projects={projects} today={todayOf()} labelledBy="projects" />
        </section>
      )}
      {events.length > 0 && (
        <section aria-labelledby="events">
          <div className="topic-head">
            <h2 id="events">{t('country.events')}</h2>
            <a className="small" href={`/${locale}/events?area=${state.area}`}>
              {t('home.allEvents')}
            </a>
          </div>
          <EventList language={language} events={events.slice(0, latestEvents)} />
        </section>
      )}
      <section aria-labelledby="table">
        <h2 id="table">{t('country.table')}</h2>
        <LatestTable language={language} indicators={indicators} claims={own} />
        <p>
          <a href={`/${locale}/countries/${state.area}/brief`}>{t('brief.link')}</a>
        </p>
        <TableFiles
          texts={tableFilesTexts(t, locale)}
          file={`/countries/${state.area}`}
          label={t('country.all', { name: state.name })}
        />
      </section>
      <DatasetBlock
        name={t('data.tables.country', { name: state.name })}
        description={t('country.lead', { name: state.name })}
        path={`/countries/${state.area}`}
        locale={locale}
        claims={own}
      />
    </>
  )
}

async function findState(iso3: string) {
  const areas = await listAreas(database())
  return areas.find((area) => area.area === iso3 && area.type === 'country')
}

/** The latest measured figure of each indicator that is about the country alone. */
function LatestTable({
  language,
  indicators,
  claims,
}: {
  language: Language
  indicators: readonly Indicator[]
  claims: readonly Claim[]
}) {
  const { t, locale } = language
  const series = group(
    claims.filter((claim) => claim.counterpartArea === null && isMeasured(claim)),
    (claim) => claim.indicator,
  )
  return (
    <TableFrame labelledBy="table">
      <thead>
        <tr>
          <th scope="col">{t('catalogue.name')}</th>
          <th scope="col" className="number">
            {t('indicator.value')}
          </th>
          <th scope="col">{t('indicator.period')}</th>
          <th scope="col">{t('indicator.source')}</th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator) => {
          const claim = series.get(indicator.indicator)?.at(-1)
          if (!claim) return null
          return (
            <tr key={indicator.indicator}>
              <th scope="row">
                <a href={`/${locale}/indicators/${indicator.indicator}?country=${claim.refArea}`}>
                  {indicator.name}
                </a>
              </th>
              <td className="number">
                <a href={pointPath(locale, claim)}>{claimText(language, indicator, claim)}</a>
              </td>
              <td>{periodOf(language, claim)}</td>
              <td>
                <SourceName language={language} claim={claim} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </TableFrame>
  )
}
