import { tableRoute } from '../../_export/route'
import { pairTable } from '../../_export/tables/pair'

/** The address of a pair has a dot itself. */
export const GET = tableRoute(pairTable, (file) => file.split('.').length < 3)
