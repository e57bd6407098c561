import { listSources, type Source } from '../../../db/queries/sources'
import { filteredSources, readSourceFilter } from '../../_sources/filter'
import type { Column } from '../columns'
import { ofAny } from '../request'
import type { TableSource } from '../source'
import type { Cell } from '../table'

/** The sources, or those that the address asks for, in its order. */
export const sourcesTable: TableSource = {
  own: ['class', 'language', 'publisher', 'q', 'sort'],
  general: ofAny,
  async find({ db, search, language }) {
    const all = await listSources(db)
    const { filter, faults } = readSourceFilter(search, all)
    if (faults.length > 0) return { faults }
    const sources = filteredSources(all, filter)
    const table = {
      name: 'sources',
      title: language.t('data.tables.sources'),
      page: '/sources',
      about: {},
      columns,
      rows: () => sources.map(rowOf),
      sources: () => [],
    }
    return { table }
  },
}

const columns: readonly Column[] = [
  { name: 'Source', short: 'source' },
  { name: 'Title', short: 'title' },
  { name: 'Publisher', short: 'publisher' },
  { name: 'URL', short: 'url' },
  { name: 'Published', short: 'published' },
  { name: 'Language', short: 'language' },
  { name: 'Licence', short: 'licence' },
  { name: 'Class', short: 'class' },
  { name: 'Repeats', short: 'repeats' },
  { name: 'Edition', short: 'vintage' },
  { name: 'Figures', short: 'figures', type: 'integer' },
  { name: 'Drawn', short: 'drawn', type: 'integer' },
  { name: 'Other statements', short: 'other_statements', type: 'integer' },
]

const rowOf = (source: Source): Cell[] => [
  source.source,
  source.title,
  source.publisher,
  source.url,
  source.published,
  source.language,
  source.licence,
  source.class,
  source.repeats,
  source.vintage,
  source.figures,
  source.charted,
  source.cited,
]
