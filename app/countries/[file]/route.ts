import { fileRoute } from '../../_export/route'
import { countryTable } from '../../_export/tables/country'
import { countryPicture } from '../../_picture/country-picture'

export const GET = fileRoute({ table: countryTable, picture: countryPicture })
