import { tableRoute } from '../../_export/route'
import { projectTable } from '../../_export/tables/project'

export const GET = tableRoute(projectTable)
