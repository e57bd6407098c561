import type { Project } from '../../db/queries/projects'
import type { Language } from '../_chart/reading'
import { TableFrame } from '../_table/frame'
import { type Amount, capacityOf, costOf } from './amount'
import { Confirmed, Expected, Status } from './cells'
import type { Filter } from './filter'
import { SortHead } from './sort-head'
import { amountText, countryNames } from './words'

/** The register as a table; its heads sort by a link. */
export function RegisterTable({ language, projects, filter, today }: RegisterTableProps) {
  const { t, locale } = language
  return (
    <TableFrame labelledBy="register">
      <thead>
        <tr>
          <SortHead language={language} filter={filter} column="name" />
          <th scope="col">{t('project.column.sector')}</th>
          <th scope="col">{t('project.column.countries')}</th>
          <SortHead language={language} filter={filter} column="status" />
          <SortHead language={language} filter={filter} column="confirmed" />
          <SortHead language={language} filter={filter} column="cost" isNumber />
          <th scope="col" className="number">
            {t('project.column.capacity')}
          </th>
          <SortHead language={language} filter={filter} column="completion" />
        </tr>
      </thead>
      <tbody>
        {projects.map((project) => {
          const path = `/${locale}/projects/${project.project}`
          const amountLink = (amount: Amount | undefined) =>
            amount && (
              <>
                <a href={`${path}#facts`}>{amountText(language, amount)}</a>
                {project.sources.length === 0 && (
                  <span className="muted small unsourced">{t('indicator.unsourced')}</span>
                )}
              </>
            )
          return (
            <tr key={project.project}>
              <th scope="row" className="project-name">
                <a href={path}>{project.name}</a>
              </th>
              <td>{t(`project.sector.${project.sector}`)}</td>
              <td>{countryNames(project)}</td>
              <td className="status">
                <Status language={language} project={project} />
              </td>
              <td>
                <Confirmed language={language} project={project} today={today} />
              </td>
              <td className="number">{amountLink(costOf(project))}</td>
              <td className="number">{amountLink(capacityOf(project))}</td>
              <td>
                <Expected language={language} project={project} today={today} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </TableFrame>
  )
}

type RegisterTableProps = { language: Language; projects: readonly Project[]; filter: Filter; today: string }
