import { projectCalendar } from '../../_calendar/projects'
import { fileRoute } from '../../_export/route'
import { projectTable } from '../../_export/tables/project'
import { projectPicture } from '../../_picture/project-picture'

export const GET = fileRoute({ table: projectTable, picture: projectPicture, calendar: projectCalendar })
