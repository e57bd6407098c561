import { type Database, database } from '../../../db/client'
import { listAreas } from '../../../db/queries/areas'
import { findEdition } from '../../../db/queries/edition'
import { listIndicators } from '../../../db/queries/indicators'
import { listSources } from '../../../db/queries/sources'
import { faultWords } from '../../_export/fault'
import { readParameters } from '../parameters'
import { jsonType, protocolRefusal, shownFile, xmlType } from '../shown-file'
import { countryRow, findEntities } from './countries'
import { dataPage } from './data'
import { findIndicators, indicatorRow } from './indicators'
import { type Page, pageOf } from './page'
import { type WorldBankParameters, worldBankParameters } from './parameters'
import { sourceRow } from './sources'
import { errorXml, type Names, toJson, toXml } from './write'

type Found = { page: Page; names: Names } | 'no value' | 'no indicator' | 'no endpoint'

/** Version 2 of the World Bank's API, with or without a language before what is asked. */
export async function worldBank(request: Request, path: readonly string[]): Promise<Response> {
  const search = new URL(request.url).searchParams
  const { value, faults } = readParameters(worldBankParameters, search)
  const format = value?.format ?? (search.get('format') === 'json' ? 'json' : 'xml')
  if (faults)
    return refused(format, { ...invalid, value: `${invalid.value}. ${faults.map(faultWords).join(' ')}` })
  const db = database()
  const { version, changedAt } = await findEdition(db)
  const parts = path[0] && /^(?:en|es|fr|ar|zh)$/.test(path[0]) ? path.slice(1) : path
  const found = await find(db, { parts, parameters: value, changedAt })
  if (found === 'no endpoint') return refused(format, missing)
  if (found === 'no indicator') return refused(format, unknownIndicator)
  if (found === 'no value') return refused(format, invalid)
  const { page, names } = found
  const isJson = format === 'json'
  const file = {
    name: `${names.many}.${isJson ? 'json' : 'xml'}`,
    type: isJson ? jsonType : xmlType,
    version,
  }
  return shownFile(request, file, () => (isJson ? toJson(page) : toXml(page, names)))
}

type Asked = { parts: readonly string[]; parameters: WorldBankParameters; changedAt: string }

async function find(db: Database, { parts, parameters, changedAt }: Asked): Promise<Found> {
  const [what = '', which = 'all', then, whichThen = '', ...more] = parts
  if (more.length > 0) return 'no endpoint'
  const kind = what
    .toLowerCase()
    .replace(/^countries$/, 'country')
    .replace(/s$/, '')
  if (kind === 'country' && then?.toLowerCase().replace(/s$/, '') === 'indicator') {
    const indicators = findIndicators(whichThen, await listIndicators(db))
    if (!indicators) return 'no indicator'
    const isTaken = indicators.length <= mostIndicators
    const page = isTaken && (await dataPage(db, { countries: which, indicators, changedAt }, parameters))
    return page ? { page, names: { many: 'data', one: 'data', hasIds: false } } : 'no value'
  }
  if (then !== undefined) return 'no endpoint'
  if (kind === 'country') {
    const areas = await listAreas(db)
    const codes = findEntities(
      which,
      areas.map(({ area }) => area),
    )
    const page =
      codes &&
      pageOf(
        areas.filter(({ area }) => codes.includes(area)),
        parameters,
        countryRow,
      )
    return page ? { page, names: { many: 'countries', one: 'country', hasIds: true } } : 'no value'
  }
  if (kind === 'indicator') {
    const indicators = findIndicators(which, await listIndicators(db))
    const page = indicators && pageOf(indicators, parameters, indicatorRow)
    return page ? { page, names: { many: 'indicators', one: 'indicator', hasIds: true } } : 'no value'
  }
  if (kind !== 'source') return 'no endpoint'
  const sources = (await listSources(db)).filter(
    ({ source }) => which === 'all' || which.split(';').includes(source),
  )
  if (sources.length === 0) return 'no value'
  return {
    page: pageOf(sources, parameters, sourceRow),
    names: { many: 'sources', one: 'source', hasIds: true },
  }
}

/** As the World Bank has it. */
const mostIndicators = 60

const invalid = { id: '120', key: 'Invalid value', value: 'The provided parameter value is not valid' }
/** So the data calls answer, as https://github.com/gshs-ornl/wbstats/issues/44 shows. */
const unknownIndicator = {
  id: '175',
  key: 'Invalid format',
  value: 'The indicator was not found. It may have been deleted or archived.',
}
const missing = { id: '140', key: 'Endpoint not found', value: 'The requested endpoint was not found' }

/** The World Bank sends its errors as an answer like others, and its clients look into it for `message`. */
const refused = (format: string, message: typeof invalid): Response =>
  format === 'json'
    ? protocolRefusal(200, jsonType, JSON.stringify([{ message: [message] }]))
    : protocolRefusal(200, xmlType, errorXml(message))
