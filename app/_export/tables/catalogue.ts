import { readCatalogue } from '../../_catalogue/catalogue'
import { catalogueCells, catalogueColumns } from '../../_catalogue/columns'
import { foundIn } from '../../_catalogue/found'
import { sorted } from '../../_catalogue/sorted'
import { facets, readCatalogueView } from '../../_catalogue/view'
import { ofAny } from '../request'
import type { TableSource } from '../source'

/** The catalogue: all indicators, or with csvType=filtered those that the view of the page finds, in its order. */
export const catalogueTable: TableSource = {
  own: ['q', ...facets, 'sort', 'dir'],
  general: ['csvType', ...ofAny],
  async find({ db, search, asked, language }) {
    const { items, areas, known } = await readCatalogue(db)
    const { view, faults } = readCatalogueView(search, known)
    if (faults.length > 0) return { faults }
    const { found } = foundIn(items, view)
    const isFiltered = asked.csvType === 'filtered'
    const wanted = isFiltered ? sorted(items, view, language.locale).filter((item) => found.has(item)) : items
    const countries = new Set(areas.filter(({ type }) => type === 'country').map(({ area }) => area))
    const table = {
      name: 'indicators',
      title: language.t('data.tables.indicators'),
      page: '/indicators',
      about: {},
      columns: catalogueColumns,
      rows: () => wanted.map((item) => catalogueCells(item, countries)),
      sources: () => [],
    }
    return { table }
  },
}
