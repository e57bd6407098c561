import type { Project } from '../../db/queries/projects'
import type { Language } from '../_chart/reading'
import { Expected, Status } from '../_project/cells'

const shown = 5

/** Projects that touch a country, those confirmed last first, with what is promised of them. */
export function BriefProjects({ language, projects, today }: BriefProjectsProps) {
  const { t, locale } = language
  if (projects.length === 0) return null
  const latest = projects.toSorted((a, b) => (b.statusDate ?? '').localeCompare(a.statusDate ?? '', 'en'))
  return (
    <section aria-labelledby="projects">
      <h2 id="projects">{t('brief.projects')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('project.column.name')}</th>
            <th scope="col">{t('project.column.status')}</th>
            <th scope="col">{t('project.column.completion')}</th>
          </tr>
        </thead>
        <tbody>
          {latest.slice(0, shown).map((project) => (
            <tr key={project.project}>
              <th scope="row">
                <a href={`/${locale}/projects/${project.project}`}>{project.name}</a>
              </th>
              <td className="status">
                <Status language={language} project={project} />
              </td>
              <td>
                <Expected language={language} project={project} today={today} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {projects.length > shown && (
        <p className="muted">{t('brief.more', { count: projects.length - shown })}</p>
      )}
    </section>
  )
}

type BriefProjectsProps = { language: Language; projects: readonly Project[]; today: string }
