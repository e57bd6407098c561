import type { Metadata } from 'next'
import { database } from '../../../db/client'
import { listEvents } from '../../../db/queries/events'
import { listProjects } from '../../../db/queries/projects'
import { HeadlineCards } from '../../_chart/headline'
import { EventList } from '../../_events/event-list'
import { findLocale } from '../../_i18n/locales'
import { translator } from '../../_i18n/messages'
import { pageLanguage } from '../../_i18n/page'
import { socialCard } from '../../_picture/social'
import { ProjectList } from '../../_project/project-list'
import { todayOf } from '../../_project/today'
import { storyCards } from '../../_story/cards'
import { corridorStory, isOnCorridor, isStepOf } from '../../_story/corridor'
import { CargoSection, ContainersSection, DaysSection } from '../../_story/corridor-flows'
import { PortsSection } from '../../_story/corridor-ports'
import { BtkSection, RailSection } from '../../_story/corridor-rail'
import { Downloads } from '../../_story/downloads'
import { goalsOf } from '../../_story/goals'
import { GoalsTable } from '../../_story/goals-table'
import { readStory } from '../../_story/read'
import { RouteStrip } from '../../_story/route-strip'
import { Section } from '../../_story/section'

type Props = PageProps<'/[locale]/corridor'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = findLocale((await params).locale)
  if (!locale) return {}
  const t = translator(locale)
  return {
    title: t('corridor.title'),
    description: t('corridor.lead'),
    ...socialCard('/indicators/corridor-cargo.png'),
  }
}

export default async function CorridorPage({ params }: Props) {
  const language = await pageLanguage(params)
  const { t } = language
  const db = database()
  const [told, allProjects, allEvents] = await Promise.all([
    readStory(db, corridorStory),
    listProjects(db),
    listEvents(db),
  ])
  const projects = allProjects.filter(isOnCorridor)
  const events = allEvents.filter(isStepOf(projects))
  const [cargo, containers, days] = [
    told('corridor-cargo'),
    told('corridor-containers'),
    told('corridor-transit-days'),
  ]
  const capacity = told('capacity-cargo').filter(({ claim }) => ['TITR', 'KAZ'].includes(claim.refArea))
  const goals = [cargo, containers, told('corridor-container-trains'), capacity].flatMap(goalsOf)
  return (
    <>
      <h1>{t('corridor.title')}</h1>
      <p className="lead">{t('corridor.lead')}</p>
      <section aria-label={t('corridor.headlines')}>
        <HeadlineCards
          language={language}
          cards={storyCards([{ told: cargo }, { told: containers }, { told: days }])}
        />
      </section>
      <Section id="route" title={t('corridor.route')}>
        <RouteStrip language={language} told={[...told('port-throughput'), ...told('rail-cargo')]} />
      </Section>
      <CargoSection language={language} told={cargo} />
      <ContainersSection language={language} told={containers} />
      <DaysSection language={language} told={days} />
      <PortsSection language={language} told={told} />
      <RailSection language={language} told={told} />
      <BtkSection language={language} told={told} />
      <Section id="goals" title={t('corridor.goals')}>
        <p className="prose">{t('corridor.goalsText')}</p>
        <GoalsTable language={language} goals={goals} />
      </Section>
      <Section id="projects" title={t('corridor.projects', { count: projects.length })}>
        <p className="prose">{t('corridor.projectsText')}</p>
        <ProjectList language={language} projects={projects} today={todayOf()} labelledBy="projects" />
      </Section>
      <Section id="events" title={t('corridor.events')}>
        <EventList language={language} events={events} />
      </Section>
      <Downloads language={language} name="corridor" />
    </>
  )
}
