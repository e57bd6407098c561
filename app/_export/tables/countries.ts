import { listStates } from '../../../db/queries/areas'
import { citedSources } from '../../../db/queries/sources'
import { iso2Of } from '../../_protocol/worldbank/countries'
import { siteOrigin } from '../../_view/origin'
import type { Column } from '../columns'
import { ofAny } from '../request'
import type { TableSource } from '../source'

/** The states of the organisation, as the page lists them. */
export const countriesTable: TableSource = {
  own: [],
  general: ofAny,
  async find({ db, language }) {
    const states = await listStates(db)
    const sources = await citedSources(
      db,
      states.flatMap(({ source }) => source ?? []),
    )
    const table = {
      name: 'countries',
      title: language.t('data.tables.countries'),
      page: '/countries',
      about: {},
      columns,
      rows: () =>
        states.map(({ area, name, role, from, source }) => [
          ...[area, iso2Of(area), name, role, from],
          ...[source ?? 'unsourced', `${siteOrigin()}/countries/${area}.csv`],
        ]),
      sources: () => sources,
    }
    return { table }
  },
}

const columns: readonly Column[] = [
  { name: 'Code', short: 'code' },
  { name: 'ISO 3166-1 alpha-2', short: 'iso2' },
  { name: 'Name', short: 'name' },
  { name: 'Role', short: 'role' },
  { name: 'Since', short: 'since' },
  { name: 'Source', short: 'source' },
  { name: 'Figures', short: 'figures' },
]
