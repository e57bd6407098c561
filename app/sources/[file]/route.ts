import { fileRoute } from '../../_export/route'
import { sourceTable } from '../../_export/tables/source'

export const GET = fileRoute({ table: sourceTable })
