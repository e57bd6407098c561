import type { Project } from '../../db/queries/projects'
import type { Language } from '../_chart/reading'
import { completionOf } from './completion'
import { statusSummaries } from './register'
import { StatusTable } from './status-table'

/** How the projects of the register stand, and how many are past a date that was promised. */
export function ProjectOverview({ language, projects, today }: OverviewProps) {
  const { t, locale } = language
  const late = projects.filter((project) => completionOf(project, today)?.verdict?.outcome === 'overdue')
  return (
    <section aria-labelledby="by-status">
      <div className="topic-head">
        <h2 id="by-status">{t('home.projects')}</h2>
        <a className="small" href={`/${locale}/projects`}>
          {t('home.allProjects')}
        </a>
      </div>
      <p className="prose">{t('home.projectsLead', { count: projects.length, late: late.length })}</p>
      <StatusTable language={language} summaries={statusSummaries(projects)} />
    </section>
  )
}

type OverviewProps = { language: Language; projects: readonly Project[]; today: string }
