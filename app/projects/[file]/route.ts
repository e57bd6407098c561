import { database } from '../../../db/client'
import { findEdition } from '../../../db/queries/edition'
import { milestonesOf } from '../../../db/queries/milestones'
import { findProject } from '../../../db/queries/projects'
import { refusal, tableFault } from '../../_export/answer'
import { tableAnswer } from '../../_export/table'
import { toReaderLanguage } from '../../_i18n/redirect'
import { pictureFile } from '../../_picture/file'
import { projectPicture } from '../../_picture/project-picture'
import { cellsOf, milestoneColumns, milestoneLines } from '../../_project/columns'

/** The milestones and promises of one project. */
export async function GET(request: Request, { params }: RouteContext<'/projects/[file]'>): Promise<Response> {
  const { file } = await params
  if (!file.includes('.')) return toReaderLanguage(request)
  const picture = pictureFile(file)
  if (picture) return projectPicture(request, picture)
  if (!file.endsWith('.csv'))
    return refusal(404, `There is no ${file}; a project is taken away as .csv, .svg or .png.`)
  const db = database()
  const slug = file.slice(0, -'.csv'.length)
  if (!(await findProject(db, slug)))
    return refusal(404, `There is no project "${slug}". All of them are at /projects.`)
  const fault = tableFault(new URL(request.url).searchParams, [])
  if (fault) return refusal(400, fault)
  const lines = milestoneLines(await milestonesOf(db, slug))
  return tableAnswer(request, {
    name: slug,
    version: (await findEdition(db)).version,
    columns: milestoneColumns,
    rows: () => lines.map((line) => cellsOf(milestoneColumns, line)),
  })
}
