import { tableRoute } from '../../_export/route'
import { countryTable } from '../../_export/tables/country'

export const GET = tableRoute(countryTable)
