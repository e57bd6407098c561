import { eventsCalendar } from '../../_calendar/events'
import { projectsCalendar } from '../../_calendar/projects'
import { refusal } from '../../_export/answer'
import { rootNames } from '../../_export/names'
import { tableAnswer } from '../../_export/table-answer'
import { findRootTable } from '../../_export/tables/root'

/** The files of the pages at the root: the server asks for `/trade.csv` here. */
export async function GET(request: Request, { params }: RouteContext<'/tables/[file]'>): Promise<Response> {
  const { file } = await params
  if (file === 'events.ics') return eventsCalendar(request)
  if (file === 'projects.ics') return projectsCalendar(request)
  const source = findRootTable(file)
  return source
    ? tableAnswer(request, source, file)
    : refusal(404, `There is no ${file}.`, { allowed: rootNames })
}
