import { listProjects } from '../../../db/queries/projects'
import { citedSources } from '../../../db/queries/sources'
import { cellsOf, projectColumns } from '../../_project/columns'
import { filterParameters, readFilter } from '../../_project/filter'
import { countriesOf, registerOf } from '../../_project/register'
import { ofAny } from '../request'
import type { TableSource } from '../source'

/** The register; with csvType=filtered what the page of the same parameters shows, in its order. */
export const projectsTable: TableSource = {
  own: filterParameters,
  general: ['csvType', ...ofAny],
  async find({ db, search, asked, language, today }) {
    const projects = await listProjects(db)
    const known = countriesOf(projects).map(({ area }) => area)
    const { filter, faults } = readFilter(search, known)
    if (faults.length > 0) return { faults }
    const isFiltered = asked.csvType === 'filtered'
    const rows = isFiltered ? registerOf(projects, filter, { locale: language.locale, today }) : projects
    const columns = projectColumns(today)
    const sources = await citedSources(
      db,
      rows.flatMap((project) => project.sources),
    )
    const table = {
      name: 'projects',
      title: language.t('data.tables.projects'),
      page: '/projects',
      about: {},
      columns,
      rows: () => rows.map((row) => cellsOf(columns, row)),
      sources: () => sources,
      dependsOn: today,
    }
    return { table }
  },
}
