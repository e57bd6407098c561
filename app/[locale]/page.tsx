import { group } from 'd3-array'
import { database } from '../../db/client'
import { listEvents } from '../../db/queries/events'
import { listHeadlines } from '../../db/queries/headlines'
import { listIndicators } from '../../db/queries/indicators'
import { observationsOf } from '../../db/queries/observations'
import { listProjects } from '../../db/queries/projects'
import { Chart } from '../_chart/chart'
import { type Card, HeadlineCards, headlineCard } from '../_chart/headline'
import { defaultClaims } from '../_chart/selection'
import { EventList } from '../_events/event-list'
import { pageLanguage } from '../_i18n/page'
import { ProjectOverview } from '../_project/overview'
import { todayOf } from '../_project/today'

const latestEvents = 5

export default async function Home({ params }: PageProps<'/[locale]'>) {
  const language = await pageLanguage(params)
  const { t, locale } = language
  const db = database()
  const [headlines, indicators, projects, events] = await Promise.all([
    listHeadlines(db),
    listIndicators(db),
    listProjects(db),
    listEvents(db),
  ])
  const featured = indicators.filter((indicator) => indicator.featured)
  const wanted = new Set([
    ...featured.map((indicator) => indicator.indicator),
    ...headlines.flatMap((headline) => [headline.indicator, headline.beside ?? []].flat()),
  ])
  const observations = group(await observationsOf(db, [...wanted]), (row) => row.indicator)
  const cards = headlines.map((headline) => headlineCard(headline, indicators, observations))
  const topics = group(featured, (indicator) => indicator.topic)
  return (
    <>
      <h1>{t('site.name')}</h1>
      <p className="lead">{t('site.what')}</p>
      <section aria-label={t('home.headlines')}>
        <HeadlineCards language={language} cards={cards.filter((card): card is Card => card !== undefined)} />
      </section>
      <ProjectOverview language={language} projects={projects} today={todayOf()} />
      <section aria-labelledby="events">
        <div className="topic-head">
          <h2 id="events">{t('home.events')}</h2>
          <a className="small" href={`/${locale}/events`}>
            {t('home.allEvents')}
          </a>
        </div>
        <EventList language={language} events={events.slice(0, latestEvents)} />
      </section>
      {[...topics].map(([topic, members]) => (
        <section key={topic} aria-labelledby={topic}>
          <div className="topic-head">
            <h2 id={topic}>{members[0]?.topicName}</h2>
            <a className="small" href={`/${locale}/indicators#${topic}`}>
              {t('home.more')}
            </a>
          </div>
          <div className="charts">
            {members.map((indicator) => (
              <Chart
                key={indicator.indicator}
                language={language}
                indicator={indicator}
                claims={defaultClaims(observations.get(indicator.indicator) ?? [])}
                href={`/${locale}/indicators/${indicator.indicator}`}
              />
            ))}
          </div>
        </section>
      ))}
    </>
  )
}
