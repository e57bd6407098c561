import { database } from '../../db/client'
import { findEdition } from '../../db/queries/edition'
import { listSources, type Source } from '../../db/queries/sources'
import { tableFault, refusal } from '../_export/answer'
import { type TableCell, tableAnswer } from '../_export/table'
import { filteredSources, readSourceFilter } from '../_sources/filter'

/** The sources, or those that the address asks for, in its order. */
export async function GET(request: Request): Promise<Response> {
  const db = database()
  const search = new URL(request.url).searchParams
  const sources = await listSources(db)
  const { filter, faults } = readSourceFilter(search, sources)
  const fault =
    tableFault(search, ['class', 'language', 'publisher', 'q', 'sort']) ??
    faults.map(({ parameter, value }) => `The parameter ${parameter} is "${value}"; no source has it.`)[0]
  if (fault) return refusal(400, fault)
  return tableAnswer(request, {
    name: 'sources',
    version: (await findEdition(db)).version,
    columns,
    rows: () => filteredSources(sources, filter).map(rowOf),
  })
}

const columns = [
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
  { name: 'Figures', short: 'figures' },
  { name: 'Drawn', short: 'drawn' },
  { name: 'Other statements', short: 'other_statements' },
] as const

const rowOf = (source: Source): TableCell[] => [
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
