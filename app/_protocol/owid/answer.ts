import { type Database, database } from '../../../db/client'
import { listStates } from '../../../db/queries/areas'
import { findEdition } from '../../../db/queries/edition'
import { findIndicator } from '../../../db/queries/indicators'
import { observationsOf } from '../../../db/queries/observations'
import { faultsRefusal, fileAnswer, refusal } from '../../_export/answer'
import { csv } from '../../_export/formats/csv'
import { country, entitiesMeant, groups } from '../../_view/country'
import { time, yearsMeant } from '../../_view/time'
import { entitySeries } from '../entity-series'
import { readParameters } from '../parameters'
import { jsonType, shownFile } from '../shown-file'
import { owidConfig } from './config'
import { owidCsv } from './csv'
import { owidParameters, unused } from './parameters'

/** What leads on to the same file of our own, whose shape is that of Our World in Data. */
const elsewhere = ['svg', 'png', 'metadata.json', 'zip', 'xlsx']

/** A chart of Our World in Data's address: its page, its data, its configuration, its picture. */
export async function grapher(request: Request, file: string): Promise<Response> {
  const [, slug = '', extension = ''] = /^([^.]*)(?:\.(.*))?$/.exec(file) ?? []
  const { searchParams } = new URL(request.url)
  if (extension === '' || elsewhere.includes(extension)) return toOwnAddress(file, searchParams)
  if (extension !== 'csv' && extension !== 'config.json')
    return refusal(404, `There is no ${file}; a chart has .csv, .config.json, .${elsewhere.join(', .')}.`)
  const db = database()
  const indicator = await findIndicator(db, slug)
  if (!indicator) return refusal(404, `There is no chart "${slug}". All of them are at /indicators.`)
  const { value, faults } = readParameters(owidParameters, searchParams)
  if (faults) return faultsRefusal(faults)
  const { version } = await findEdition(db)
  const all = entitySeries(await observationsOf(db, [slug]))
  if (extension === 'config.json')
    return shownFile(request, { name: file, type: jsonType, version }, () =>
      JSON.stringify(owidConfig(indicator, { entities: all.map(({ name }) => name) })),
    )
  const asked = value.csvType === 'filtered' ? value : { ...value, country: '', time: '' }
  const entities = await entitiesAsked(
    db,
    asked.country,
    all.map(({ key }) => key),
  )
  const years = time.read(asked.time, { entities: [], groups: [] })
  const wrong = [...entities.wrong.map(faultOf('country')), ...years.wrong.map(faultOf('time'))]
  if (wrong.length > 0) return faultsRefusal(wrong)
  const shown = all.filter(({ key }) => entities.meant.includes(key))
  const last = shown
    .flatMap(({ figures }) => figures.map(({ claim }) => claim.year ?? 0))
    .reduce((a, b) => Math.max(a, b), 0)
  return fileAnswer(request, { name: file, type: csv.type, version }, () =>
    owidCsv(shown, {
      name: indicator.name,
      short: slug.replaceAll('-', '_'),
      years: yearsMeant(years.value, last),
      isShort: value.useColumnShortNames === 'true',
    }),
  )
}

const faultOf =
  (parameter: string) =>
  ({ text, allowed }: { text: string; allowed: readonly string[] }) => ({ parameter, value: text, allowed })

async function entitiesAsked(db: Database, text: string, known: readonly string[]) {
  const { value, wrong } = country.read(text, { entities: known, groups })
  const meant = value.length > 0 ? entitiesMeant(value, await listStates(db), new Set(known)) : known
  return { wrong, meant }
}

function toOwnAddress(file: string, given: URLSearchParams): Response {
  const search = [...given]
    .filter(([name]) => !unused.includes(name))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
  const location = `/indicators/${encodeURIComponent(file)}${search.length > 0 ? `?${search.join('&')}` : ''}`
  return new Response(null, {
    status: 307,
    headers: { Location: location, 'Access-Control-Allow-Origin': '*' },
  })
}
