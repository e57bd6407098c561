import { database } from '../../../db/client'
import { listAreas } from '../../../db/queries/areas'
import { findEdition } from '../../../db/queries/edition'
import { csvAnswer, parameterFault, refusal } from '../../_export/answer'
import { countryColumns } from '../../_export/csv'
import { toReaderLanguage } from '../../_i18n/redirect'
import { countryPicture } from '../../_picture/country-picture'
import { pictureFile } from '../../_picture/file'

export async function GET(
  request: Request,
  { params }: RouteContext<'/countries/[file]'>,
): Promise<Response> {
  const { file } = await params
  if (!file.includes('.')) return toReaderLanguage(request)
  const picture = pictureFile(file)
  if (picture) return countryPicture(request, picture)
  if (!file.endsWith('.csv'))
    return refusal(404, `There is no ${file}; a country is taken away as .csv, .svg or .png.`)
  const db = database()
  const code = file.slice(0, -'.csv'.length)
  const area = (await listAreas(db)).find((known) => known.area === code && known.type === 'country')
  if (!area) return refusal(404, `There is no country "${code}". All of them are at /countries.`)
  const fault = parameterFault(new URL(request.url).searchParams)
  if (fault) return refusal(400, fault)
  return csvAnswer(request, {
    name: code,
    version: (await findEdition(db)).version,
    columns: countryColumns,
    choice: { refArea: code },
  })
}
