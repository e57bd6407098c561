import { listAreas } from '../../../db/queries/areas'
import { countryColumns } from '../columns'
import { ofFigures } from '../request'
import type { TableSource } from '../source'
import { figuresTable } from './figures'

/** All observations of a country. */
export const countryTable: TableSource = {
  own: [],
  general: ofFigures,
  async find(ask) {
    const { db, name, language } = ask
    const countries = (await listAreas(db)).filter(({ type }) => type === 'country')
    const country = countries.find(({ area }) => area === name)
    if (!country) {
      const known = countries.map(({ area }) => area)
      return { missing: { words: `There is no country "${name}".`, known, all: '/countries' } }
    }
    const table = figuresTable(ask, {
      name,
      title: language.t('data.tables.country', { name: country.name }),
      page: `/countries/${name}`,
      about: { area: country.area, name: country.name },
      columns: countryColumns,
      choice: { refArea: name },
    })
    return { table }
  },
}
