import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { database } from '../../../../db/client'
import { listStates } from '../../../../db/queries/areas'
import { listIndicators } from '../../../../db/queries/indicators'
import { milestonesOf } from '../../../../db/queries/milestones'
import { claimsOfArea } from '../../../../db/queries/observations'
import { projectRecord } from '../../../../db/queries/project-record'
import { findProject } from '../../../../db/queries/projects'
import { Chart } from '../../../_chart/chart'
import { indicatorChart } from '../../../_chart/indicator-chart'
import type { TimeModel } from '../../../_chart/model'
import { TableFiles, tableFilesTexts } from '../../../_data/table-files'
import { EditLink } from '../../../_edit/edit-link'
import { EventList } from '../../../_events/event-list'
import { pageLanguage } from '../../../_i18n/page'
import { socialCard } from '../../../_picture/social'
import { Facts } from '../../../_project/facts'
import { SlipSection } from '../../../_project/slip-section'
import { StageGlyph } from '../../../_project/stage-glyph'
import { Stated } from '../../../_project/stated'
import { isStale, stageOf } from '../../../_project/status'
import { Timeline } from '../../../_project/timeline'
import { todayOf } from '../../../_project/today'
import { confirmedText } from '../../../_project/words'

type Props = PageProps<'/[locale]/projects/[slug]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const project = await findProject(database(), (await params).slug)
  return project ? { title: project.name, ...socialCard(`/projects/${project.project}.png`) } : {}
}

/** One project: what is said of it, what was promised and when, what happened, and how it does. */
export default async function ProjectPage({ params }: Props) {
  const language = await pageLanguage(params)
  const { t, locale } = language
  const today = todayOf()
  const db = database()
  const project = await findProject(db, (await params).slug)
  if (!project) notFound()
  const [record, milestones, indicators, states, claims] = await Promise.all([
    projectRecord(db, project.project),
    milestonesOf(db, project.project),
    listIndicators(db),
    listStates(db),
    project.area === null ? [] : claimsOfArea(db, project.area),
  ])
  const claimsOf = (indicator: string) => claims.filter((claim) => claim.indicator === indicator)
  const charted = indicators.filter(
    (indicator) =>
      record.indicators.includes(indicator.indicator) &&
      hasCourse(indicatorChart(language, indicator, claimsOf(indicator.indicator))),
  )
  const members = new Set(states.map(({ area }) => area))
  return (
    <>
      <p className="muted small">
        <a href={`/${locale}/projects`}>{t('project.back')}</a>
      </p>
      <h1>{project.name}</h1>
      <EditLink language={language} table="projects" rowKey={project.project} />
      <p className="lead">
        <span className="status">
          <StageGlyph stage={stageOf[project.status]} /> {t(`project.status.${project.status}`)}
        </span>
        , {confirmedText(language, project)}
        {project.statusDate !== null && isStale(project.statusDate, today) && (
          <>
            {' '}
            <span className="badge">{t('project.stale')}</span>
          </>
        )}
      </p>
      <p className="muted">
        {t(`project.sector.${project.sector}`)}
        {project.areas.map(({ area, name }) => (
          <span key={area}>
            {' · '}
            {members.has(area) ? <a href={`/${locale}/countries/${area}`}>{name}</a> : name}
          </span>
        ))}
      </p>
      <SlipSection language={language} milestones={milestones} today={today} />
      <Facts language={language} project={project} sources={record.sources} />
      <Timeline language={language} milestones={milestones} today={today} />
      {charted.length > 0 && (
        <section aria-labelledby="figures">
          <h2 id="figures">{t('project.figures')}</h2>
          <div className="charts">
            {charted.map((indicator) => (
              <Chart
                key={indicator.indicator}
                language={language}
                indicator={indicator}
                claims={claimsOf(indicator.indicator)}
                href={`/${locale}/indicators/${indicator.indicator}?country=${project.area}`}
              />
            ))}
          </div>
        </section>
      )}
      <Stated
        language={language}
        indicators={indicators}
        claims={claims.filter((claim) => !charted.some(({ indicator }) => indicator === claim.indicator))}
      />
      {record.events.length > 0 && (
        <section aria-labelledby="events">
          <h2 id="events">{t('project.events')}</h2>
          <EventList language={language} events={record.events} />
        </section>
      )}
      <TableFiles
        texts={tableFilesTexts(t, locale)}
        file={`/projects/${project.project}`}
        label={t('project.downloadPromises')}
      />
    </>
  )
}

/** Two periods are told better by the table than by a chart, unless they make a line. */
function hasCourse(model: TimeModel | undefined): boolean {
  if (!model) return false
  const points = [...model.lines.flatMap((line) => line.points), ...model.marks]
  return model.lines.some((line) => line.points.length > 1) || new Set(points.map(({ x }) => x)).size > 2
}
