import { tableRoute } from '../../_export/route'
import { sourceTable } from '../../_export/tables/source'

export const GET = tableRoute(sourceTable)
