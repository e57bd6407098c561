import { database } from '../../../db/client'
import { findEdition } from '../../../db/queries/edition'
import { listEntities } from '../../../db/queries/entities'
import { findIndicator } from '../../../db/queries/indicators'
import { readView, type ViewFault } from '../../_chart/view'
import { csvAnswer, parameterFault, refusal } from '../../_export/answer'
import { indicatorColumns } from '../../_export/csv'
import { toReaderLanguage } from '../../_i18n/redirect'

export async function GET(
  request: Request,
  { params }: RouteContext<'/indicators/[file]'>,
): Promise<Response> {
  const { file } = await params
  if (!file.includes('.')) return toReaderLanguage(request)
  if (!file.endsWith('.csv')) return refusal(404, `There is no ${file}; an indicator is taken away as .csv.`)
  const db = database()
  const slug = file.slice(0, -'.csv'.length)
  const indicator = await findIndicator(db, slug)
  if (!indicator) return refusal(404, `There is no indicator "${slug}". All of them are at /indicators.`)
  const search = new URL(request.url).searchParams
  const { view, faults } = readView(search, await listEntities(db, slug))
  const fault = parameterFault(search) ?? faults.map(viewFault)[0]
  if (fault) return refusal(400, fault)
  const filtered = search.get('csvType') === 'filtered'
  return csvAnswer(request, {
    name: slug,
    version: (await findEdition(db)).version,
    columns: indicatorColumns(indicator),
    choice: { indicator: slug, ...(filtered && view) },
  })
}

const viewFault = ({ parameter, value, allowed }: ViewFault) =>
  `The parameter ${parameter} is "${value}"; it can be ${allowed.join(' or ')}.`
