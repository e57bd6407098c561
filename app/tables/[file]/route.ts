import { eventsCalendar } from '../../_calendar/events'
import { projectsCalendar } from '../../_calendar/projects'
import { rootNames } from '../../_export/names'
import { missingRefusal, tableAnswer } from '../../_export/table-answer'
import { findRootTable } from '../../_export/tables/root'

/** The files of the pages at the root: the server asks for `/trade.csv` here. */
export async function GET(request: Request, { params }: RouteContext<'/tables/[file]'>): Promise<Response> {
  const { file } = await params
  if (file === 'events.ics') return eventsCalendar(request)
  if (file === 'projects.ics') return projectsCalendar(request)
  const source = findRootTable(file)
  return source
    ? tableAnswer(request, source, file)
    : missingRefusal(file.split('.', 1)[0] ?? '', {
        words: `There is no ${file}.`,
        known: rootNames,
        all: '/data',
      })
}
