import { fileRoute } from '../../_export/route'
import { indicatorTable } from '../../_export/tables/indicator'
import { indicatorPicture } from '../../_picture/indicator-picture'

export const GET = fileRoute({ table: indicatorTable, picture: indicatorPicture })
