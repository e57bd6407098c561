import { database } from '../../../db/client'
import { findEdition } from '../../../db/queries/edition'
import { observationsAbout } from '../../../db/queries/observations'
import { period } from '../../../stats/period'
import { fileAnswer } from '../../_export/answer'
import { faultWords } from '../../_export/fault'
import { csv } from '../../_export/formats/csv'
import type { ShownSeries } from '../../_shown/series'
import { entitySeries } from '../entity-series'
import { readParameters } from '../parameters'
import { jsonType, protocolRefusal } from '../shown-file'
import { type Column, fredColumn } from './column'
import { fredParameters } from './parameters'
import { readSeriesId, seriesId } from './series-id'

/** Series as FRED's graph gives them: a column of dates and one for each series. */
export async function fredGraph(request: Request): Promise<Response> {
  const { value, faults } = readParameters(fredParameters, new URL(request.url).searchParams)
  if (faults) return fredRefusal(faults.map(faultWords).join(' '))
  const db = database()
  const asked = value.id.map((id) => ({ id, named: readSeriesId(id) }))
  const columns: Column[] = []
  for (const [i, { id, named }] of asked.entries()) {
    const name = named ? seriesId(named.indicator, named.entity) : id
    const [found] = named ? entitySeries(await observationsAbout(db, named.indicator, [named.entity])) : []
    if (!found) return fredRefusal(`The series does not exist: ${id}.`)
    const wrong = frequencyFault(found, each(value.fq, i))
    if (wrong) return fredRefusal(wrong)
    const transformation = each(value.transformation, i) ?? 'lin'
    columns.push(
      fredColumn(name, found, { transformation, from: each(value.cosd, i), to: each(value.coed, i) }),
    )
  }
  const { version } = await findEdition(db)
  return fileAnswer(request, { name: 'fredgraph.csv', type: csv.type, version }, () => csvText(columns))
}

/** The one for a series among several, or the only one. */
const each = <T>(list: readonly T[] | undefined, i: number): T | undefined =>
  list?.[list.length === 1 ? 0 : i]

const frequencies: Readonly<Record<string, string>> = {
  A: 'Annual',
  S: 'Semiannual',
  Q: 'Quarterly',
  M: 'Monthly',
  W: 'Weekly',
  D: 'Daily',
}

function frequencyFault({ key, figures }: ShownSeries, asked: string | undefined): string | undefined {
  const own = frequencies[period(figures[0]?.period ?? '').frequency]
  if (asked === undefined || own === undefined || asked.startsWith(own)) return undefined
  return `The parameter fq is "${asked}"; the frequency of ${key} is ${own}, and figures are not aggregated.`
}

function csvText(columns: readonly Column[]): string {
  const days = [...new Set(columns.flatMap(({ texts }) => [...texts.keys()]))].toSorted()
  const lines = days.map((day) => [day, ...columns.map(({ texts }) => texts.get(day) ?? '.')])
  const header = ['observation_date', ...columns.map(({ name }) => name)]
  return [header, ...lines].map((cells) => `${cells.join(',')}\n`).join('')
}

/** FRED words its errors so. */
const fredRefusal = (words: string): Response =>
  protocolRefusal(
    400,
    jsonType,
    `${JSON.stringify({ error_code: 400, error_message: `Bad Request.  ${words}` })}\n`,
  )
