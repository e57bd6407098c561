import type { Project } from '../../db/queries/projects'
import type { Language } from '../_chart/reading'
import { TableFrame } from '../_table/frame'
import { Confirmed, Expected, Status } from './cells'
import { countryNames } from './words'

/** Some projects of the register in brief: where, how far, when that was confirmed, what is promised. */
export function ProjectList({ language, projects, today, labelledBy }: ProjectListProps) {
  const { t, locale } = language
  return (
    <TableFrame labelledBy={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{t('project.column.name')}</th>
          <th scope="col">{t('project.column.countries')}</th>
          <th scope="col">{t('project.column.status')}</th>
          <th scope="col">{t('project.column.confirmed')}</th>
          <th scope="col">{t('project.column.completion')}</th>
        </tr>
      </thead>
      <tbody>
        {projects.map((project) => (
          <tr key={project.project}>
            <th scope="row" className="project-name">
              <a href={`/${locale}/projects/${project.project}`}>{project.name}</a>
            </th>
            <td>{countryNames(project)}</td>
            <td className="status">
              <Status language={language} project={project} />
            </td>
            <td>
              <Confirmed language={language} project={project} today={today} />
            </td>
            <td>
              <Expected language={language} project={project} today={today} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  )
}

type ProjectListProps = {
  language: Language
  projects: readonly Project[]
  today: string
  labelledBy: string
}
