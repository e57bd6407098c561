import { database } from '../../db/client'
import { findEdition } from '../../db/queries/edition'
import { readCatalogue } from '../_catalogue/catalogue'
import { catalogueCsv } from '../_catalogue/csv'
import { foundIn } from '../_catalogue/found'
import { sorted } from '../_catalogue/sorted'
import { type CatalogueFault, facets, readCatalogueView } from '../_catalogue/view'
import { columnNames, csvType, fileAnswer, parameterFault, refusal } from '../_export/answer'
import { defaultLocale } from '../_i18n/locales'

/** The catalogue: all indicators, or with csvType=filtered those that the view of the page finds, in its order. */
export async function GET(request: Request): Promise<Response> {
  const db = database()
  const search = new URL(request.url).searchParams
  const { items, areas, known } = await readCatalogue(db)
  const { view, faults } = readCatalogueView(search, known)
  const fault = parameterFault(search, ['q', ...facets, 'sort', 'order']) ?? faults.map(viewFault)[0]
  if (fault) return refusal(400, fault)
  const isFiltered = search.get('csvType') === 'filtered'
  const { found } = foundIn(items, view)
  const wanted = isFiltered ? sorted(items, view, defaultLocale).filter((item) => found.has(item)) : items
  const mark = search.get('excel') === '1' ? '\ufeff' : ''
  const { version } = await findEdition(db)
  return fileAnswer(
    request,
    { name: 'indicators.csv', type: csvType, version },
    () => mark + catalogueCsv(wanted, areas, columnNames(search)),
  )
}

const viewFault = ({ parameter, value, allowed }: CatalogueFault) =>
  `The parameter ${parameter} is "${value}"; it can be ${allowed.join(', ')}.`
