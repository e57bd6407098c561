import { citedSources, findSource, listSources } from '../../../db/queries/sources'
import { countStatements, statementsOf } from '../../../db/queries/statements'
import { type Column, countryColumns } from '../columns'
import { ofAny } from '../request'
import type { TableSource } from '../source'

/** Every figure that one source states, drawn or not, with its words. */
export const sourceTable: TableSource = {
  own: [],
  general: ofAny,
  async find({ db, connection, name, language }) {
    const source = await findSource(db, name)
    if (!source) {
      const known = (await listSources(db)).map((one) => one.source)
      return { missing: { words: `There is no source "${name}".`, known, all: '/sources' } }
    }
    const sources = await citedSources(db, [name])
    const table = {
      name,
      title: language.t('data.tables.source', { name: `${source.publisher}: ${source.title}` }),
      page: `/sources/${name}`,
      about: { source: name },
      columns,
      rows: () => statementsOf(connection, name),
      sources: () => sources,
      hasMoreThan: async (rows: number) => (await countStatements(db, name)) > rows,
    }
    return { table }
  },
}

const columns: readonly Column[] = [
  ...countryColumns.filter(({ short }) => short !== 'source' && short !== 'url'),
  { name: 'Drawn', short: 'drawn' },
  { name: 'Rank', short: 'rank' },
  { name: 'Period as stated', short: 'period_as_stated' },
  { name: 'Words', short: 'quote' },
  { name: 'Note', short: 'note' },
]
