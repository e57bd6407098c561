import { database } from '../../db/client'
import { findEdition } from '../../db/queries/edition'
import { listMilestones, type Milestone, milestonesOf } from '../../db/queries/milestones'
import { findProject, listProjects } from '../../db/queries/projects'
import { period } from '../../stats/period'
import { slips } from '../../stats/slip'
import { faultsRefusal, refusal } from '../_export/answer'
import { readExport } from '../_export/request'
import type { Locale } from '../_i18n/locales'
import { type Translator, translator } from '../_i18n/messages'
import { siteOrigin } from '../_view/origin'
import { calendarAnswer } from './answer'
import type { Entry } from './calendar'

/** The milestones of all projects: when they happened, or when that is promised for. */
export async function projectsCalendar(request: Request): Promise<Response> {
  const db = database()
  const names = new Map((await listProjects(db)).map(({ project, name }) => [project, name]))
  return answer(request, 'projects', undefined, names, await listMilestones(db))
}

/** The milestones of one project. */
export async function projectCalendar(request: Request, slug: string): Promise<Response> {
  const db = database()
  const project = await findProject(db, slug)
  if (!project) return refusal(404, `There is no project "${slug}". All of them are at /projects.`)
  return answer(request, slug, project.name, new Map([[slug, project.name]]), await milestonesOf(db, slug))
}

async function answer(
  request: Request,
  file: string,
  name: string | undefined,
  names: ReadonlyMap<string, string>,
  milestones: readonly Milestone[],
): Promise<Response> {
  const { asked, faults } = readExport(new URL(request.url).searchParams, [], ['lang'])
  if (faults.length > 0) return faultsRefusal(faults)
  const t = translator(asked.lang)
  const entries = milestones.flatMap((milestone) =>
    entriesOf(t, asked.lang, names.get(milestone.project) ?? milestone.project, milestone),
  )
  const edition = await findEdition(database())
  return calendarAnswer(request, {
    file,
    name: name ?? t('data.calendar.projects'),
    ...edition,
    entries,
  })
}

/** A promise counts by the end of its period, as everywhere. */
function entriesOf(t: Translator, locale: Locale, project: string, milestone: Milestone): Entry[] {
  const { name, date, promises, cited, quote } = milestone
  const last = slips(promises).at(-1)
  const text = date ?? last?.promised
  if (text === undefined) return []
  const { start, end } = period(text)
  const told = date === null && last ? last : { cited, quote, said: undefined }
  return [
    {
      id: `project-${milestone.project}-${milestone.milestone}`,
      first: date === null ? end : start,
      last: end,
      title: t(date === null ? 'data.calendar.promised' : 'data.calendar.done', { project, name }),
      description: [
        told.said && t('data.calendar.said', { promised: text, said: told.said }),
        told.cited && `${told.cited.publisher}: ${told.cited.title}`,
        told.quote,
      ]
        .filter(Boolean)
        .join('\n'),
      categories: [milestone.kind],
      url: `${siteOrigin()}/${locale}/projects/${milestone.project}`,
    },
  ]
}
