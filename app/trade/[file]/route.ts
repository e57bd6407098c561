import { database } from '../../../db/client'
import { findEdition } from '../../../db/queries/edition'
import { listIndicators } from '../../../db/queries/indicators'
import { claimsBetween } from '../../../db/queries/observations'
import { csvAnswer, parameterFault, refusal } from '../../_export/answer'
import { countryColumns } from '../../_export/csv'
import { toReaderLanguage } from '../../_i18n/redirect'
import { pictureFile } from '../../_picture/file'
import { pairPicture } from '../../_picture/pair-picture'

/** Everything that two areas state of their trade with each other, both ways; a pair's address has a dot itself. */
export async function GET(request: Request, { params }: RouteContext<'/trade/[file]'>): Promise<Response> {
  const { file } = await params
  const [refArea = '', counterpartArea = '', extension, ...rest] = file.split('.')
  if (extension === undefined) return toReaderLanguage(request)
  const picture = pictureFile(file)
  if (picture) return pairPicture(request, picture)
  if (extension !== 'csv' || rest.length > 0)
    return refusal(404, `There is no ${file}; the trade of two areas is taken away as .csv, .svg or .png.`)
  const db = database()
  const indicators = (await listIndicators(db))
    .filter(({ topic }) => topic === 'trade')
    .map(({ indicator }) => indicator)
  const claims = await claimsBetween(db, refArea, counterpartArea)
  if (!claims.some((claim) => indicators.includes(claim.indicator)))
    return refusal(
      404,
      `There are no figures of the trade of ${refArea} with ${counterpartArea}. All are at /trade.`,
    )
  const fault = parameterFault(new URL(request.url).searchParams, [])
  if (fault) return refusal(400, fault)
  return csvAnswer(request, {
    name: `${refArea}.${counterpartArea}`,
    version: (await findEdition(db)).version,
    columns: countryColumns,
    choice: {
      indicators,
      entities: [`${refArea}.${counterpartArea}`, `${counterpartArea}.${refArea}`],
    },
  })
}
