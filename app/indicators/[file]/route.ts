import { tableRoute } from '../../_export/route'
import { indicatorTable } from '../../_export/tables/indicator'

export const GET = tableRoute(indicatorTable)
