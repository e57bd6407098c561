import { database } from '../../db/client'
import { findEdition } from '../../db/queries/edition'
import { milestonesOf } from '../../db/queries/milestones'
import { findProject } from '../../db/queries/projects'
import { refusal } from '../_export/answer'
import { todayOf } from '../_project/today'
import { confirmedText } from '../_project/words'
import { addressText } from '../_view/origin'
import { pictureAnswer } from './answer'
import type { PictureFile } from './file'
import { pictureLanguage, plainFault } from './plain'
import { slipPlot } from './slip-plot'

/** What was promised of a project and what came of it, as `.svg` or `.png`. */
export async function projectPicture(request: Request, { name, type }: PictureFile): Promise<Response> {
  const db = database()
  const project = await findProject(db, name)
  if (!project) return refusal(404, `There is no project "${name}". All of them are at /projects.`)
  const fault = plainFault(request)
  if (fault) return refusal(400, fault)
  const language = pictureLanguage()
  const today = todayOf()
  const plot = slipPlot(language, await milestonesOf(db, name), today)
  const status = language.t(`project.status.${project.status}`)
  const sheet = {
    title: project.name,
    subtitle: `${status}, ${confirmedText(language, project)}`,
    plot: plot ?? { heights: () => none, draw: () => null, keys: [], notes: [] },
    source: '',
    licence: '',
    address: addressText(`/${language.locale}/projects/${name}`),
  }
  const { version } = await findEdition(db)
  return pictureAnswer(request, { name, type, version: `${version}-${today}`, key: 'project', sheet })
}

const none = { liked: 0, least: 0, most: 0 }
