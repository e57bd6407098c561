import { milestonesOf } from '../../../db/queries/milestones'
import { findProject, listProjects } from '../../../db/queries/projects'
import { citedSources } from '../../../db/queries/sources'
import { cellsOf, milestoneColumns, milestoneLines } from '../../_project/columns'
import { ofAny } from '../request'
import type { TableSource } from '../source'

/** The milestones and promises of one project. */
export const projectTable: TableSource = {
  own: [],
  general: ofAny,
  async find({ db, name, language }) {
    const project = await findProject(db, name)
    if (!project) {
      const known = (await listProjects(db)).map((one) => one.project)
      return { missing: { words: `There is no project "${name}".`, known, all: '/projects' } }
    }
    const lines = milestoneLines(await milestonesOf(db, name))
    const cited = lines.flatMap(({ cited }) => cited?.source ?? [])
    const sources = await citedSources(db, [...project.sources, ...cited])
    const table = {
      name,
      title: language.t('data.tables.project', { name: project.name }),
      page: `/projects/${name}`,
      about: { project: name, name: project.name, status: project.status },
      columns: milestoneColumns,
      rows: () => lines.map((line) => cellsOf(milestoneColumns, line)),
      sources: () => sources,
    }
    return { table }
  },
}
