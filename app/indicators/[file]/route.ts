import { database } from '../../../db/client'
import { findEdition } from '../../../db/queries/edition'
import { listEntities } from '../../../db/queries/entities'
import { findIndicator } from '../../../db/queries/indicators'
import { csvAnswer, parameterFault, refusal } from '../../_export/answer'
import { indicatorColumns } from '../../_export/csv'
import { shownAnswer } from '../../_export/shown-answer'
import { toReaderLanguage } from '../../_i18n/redirect'
import { pictureFile } from '../../_picture/file'
import { indicatorPicture } from '../../_picture/indicator-picture'
import { groups } from '../../_view/country'
import { allYears } from '../../_view/time'
import { parameters, readView, type ViewFault } from '../../_view/view'

export async function GET(
  request: Request,
  { params }: RouteContext<'/indicators/[file]'>,
): Promise<Response> {
  const { file } = await params
  if (!file.includes('.')) return toReaderLanguage(request)
  const picture = pictureFile(file)
  if (picture) return indicatorPicture(request, picture)
  const [, slug = '', extension] = /^(.*)\.(csv|json)$/.exec(file) ?? []
  if (!extension)
    return refusal(404, `There is no ${file}; an indicator is taken away as .csv, .json, .svg or .png.`)
  const db = database()
  const indicator = await findIndicator(db, slug)
  if (!indicator) return refusal(404, `There is no indicator "${slug}". All of them are at /indicators.`)
  const search = new URL(request.url).searchParams
  const { view, faults } = readView(search, { entities: await listEntities(db, slug), groups })
  const fault = parameterFault(search, parameters) ?? faults.map(viewFault)[0]
  if (fault) return refusal(400, fault)
  const isFiltered = search.get('csvType') === 'filtered'
  const chosen = isFiltered ? view : { ...view, country: [], time: allYears }
  const { version } = await findEdition(db)
  const { country, time, units } = chosen
  if (extension === 'json' || units !== 'lin' || time === 'latest' || country.some(isGroup))
    return shownAnswer(request, { db, slug, extension, view: chosen, version })
  return csvAnswer(request, {
    name: slug,
    version,
    columns: indicatorColumns(indicator),
    choice: { indicator: slug, entities: country, ...time },
  })
}

const isGroup = (entity: string) => groups.some((group) => group === entity)

const viewFault = ({ parameter, value, allowed }: ViewFault) =>
  `The parameter ${parameter} is "${value}"; it can be ${allowed.join(' or ')}.`
