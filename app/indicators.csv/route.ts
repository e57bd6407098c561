import { database } from '../../db/client'
import { findEdition } from '../../db/queries/edition'
import { readCatalogue } from '../_catalogue/catalogue'
import { catalogueCells, catalogueColumns } from '../_catalogue/columns'
import { foundIn } from '../_catalogue/found'
import { sorted } from '../_catalogue/sorted'
import { type CatalogueFault, facets, readCatalogueView } from '../_catalogue/view'
import { refusal, tableFault } from '../_export/answer'
import { tableAnswer } from '../_export/table'
import { defaultLocale } from '../_i18n/locales'

/** The catalogue: all indicators, or with csvType=filtered those that the view of the page finds, in its order. */
export async function GET(request: Request): Promise<Response> {
  const db = database()
  const search = new URL(request.url).searchParams
  const { items, areas, known } = await readCatalogue(db)
  const { view, faults } = readCatalogueView(search, known)
  const fault =
    tableFault(search, ['q', ...facets, 'sort', 'dir', 'csvType']) ?? faults.map(viewFault)[0]
  if (fault) return refusal(400, fault)
  const isFiltered = search.get('csvType') === 'filtered'
  const { found } = foundIn(items, view)
  const wanted = isFiltered ? sorted(items, view, defaultLocale).filter((item) => found.has(item)) : items
  const countries = new Set(areas.filter(({ type }) => type === 'country').map(({ area }) => area))
  return tableAnswer(request, {
    name: 'indicators',
    version: (await findEdition(db)).version,
    columns: catalogueColumns,
    rows: () => wanted.map((item) => catalogueCells(item, countries)),
  })
}

const viewFault = ({ parameter, value, allowed }: CatalogueFault) =>
  `The parameter ${parameter} is "${value}"; it can be ${allowed.join(', ')}.`
