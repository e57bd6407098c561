import { database, databaseFile, openReadOnly } from '../../../db/client'
import { findEdition } from '../../../db/queries/edition'
import { findSource } from '../../../db/queries/sources'
import { statementsOf } from '../../../db/queries/statements'
import { refusal, tableFault } from '../../_export/answer'
import { countryColumns } from '../../_export/csv'
import { tableAnswer } from '../../_export/table'
import { toReaderLanguage } from '../../_i18n/redirect'

/** Every figure that one source states, drawn or not, with its words. */
export async function GET(request: Request, { params }: RouteContext<'/sources/[file]'>): Promise<Response> {
  const { file } = await params
  if (!file.includes('.')) return toReaderLanguage(request)
  if (!file.endsWith('.csv')) return refusal(404, `There is no ${file}; a source is taken away as .csv.`)
  const db = database()
  const id = file.slice(0, -'.csv'.length)
  if (!(await findSource(db, id)))
    return refusal(404, `There is no source "${id}". All of them are at /sources.`)
  const fault = tableFault(new URL(request.url).searchParams, [])
  if (fault) return refusal(400, fault)
  return tableAnswer(request, {
    name: id,
    version: (await findEdition(db)).version,
    columns,
    rows: () => rowsOf(id),
  })
}

const columns = [
  ...countryColumns.filter(({ short }) => short !== 'source' && short !== 'url'),
  { name: 'Drawn', short: 'drawn' },
  { name: 'Rank', short: 'rank' },
  { name: 'Period as stated', short: 'period_as_stated' },
  { name: 'Words', short: 'quote' },
  { name: 'Note', short: 'note' },
]

function* rowsOf(source: string) {
  const connection = openReadOnly(databaseFile())
  try {
    yield* statementsOf(connection, source)
  } finally {
    connection.close()
  }
}
