import type { TouchingProject } from '../../db/queries/projects-touching'
import type { Language } from '../_chart/reading'
import { dateText, listText } from '../_i18n/format'
import { TableFrame } from '../_table/frame'

/** Projects with where they are, how far they have come, and when that was last confirmed. */
export function ProjectsTable({ language, projects }: ProjectsTableProps) {
  const { t, locale } = language
  return (
    <TableFrame labelledBy="projects">
      <thead>
        <tr>
          <th scope="col">{t('corridor.project')}</th>
          <th scope="col">{t('corridor.countries')}</th>
          <th scope="col">{t('corridor.statusHead')}</th>
          <th scope="col">{t('corridor.confirmed')}</th>
        </tr>
      </thead>
      <tbody>
        {projects.map((project) => (
          <tr key={project.project}>
            <th scope="row">
              <a href={`/${locale}/projects/${project.project}`}>{project.name}</a>
            </th>
            <td>{listText(locale, project.areas)}</td>
            <td className="date">{t(`corridor.status.${project.status}`)}</td>
            <td className="date">{project.statusDate && dateText(locale, project.statusDate)}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  )
}

type ProjectsTableProps = { language: Language; projects: readonly TouchingProject[] }
