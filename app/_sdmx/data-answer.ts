import { database, databaseFile, openReadOnly } from '../../db/client'
import { findEdition } from '../../db/queries/edition'
import { fileAnswer } from '../_export/answer'
import { defaultLocale } from '../_i18n/locales'
import { translator } from '../_i18n/messages'
import { blocks } from './blocks'
import { codelistsOf, codeNames } from './codelists'
import { dataFormats, defaultData } from './data-formats'
import type { DataQuery } from './data-query'
import { type Fault, noResults } from './fault'
import { faultAnswer } from './fault-answer'
import { flat, groupsIn, layoutOf } from './layout'
import type { DataMessage } from './message'
import { negotiated } from './negotiate'
import type { Address } from './request/address'
import { readData21 } from './request/data-2-1'
import { readData30 } from './request/data-3-0'
import { textStream } from './text-stream'

/** The answer to a data request of either version. */
export async function dataAnswer(
  request: Request,
  address: Address,
  faultsBefore: readonly Fault[],
): Promise<Response> {
  const { service, parameters } = address
  const { format, options, faults } = negotiated(dataFormats, defaultData[service], {
    service,
    accept: request.headers.get('accept'),
    spelling: parameters.get('format'),
  })
  const read = service === '3.0' ? readData30(address) : readData21(address)
  const all = [...faultsBefore, ...faults, ...read.faults]
  const { query } = read
  if (all.length > 0 || !query) return faultAnswer(service, format.family, all)
  const db = database()
  const edition = await findEdition(db)
  const empty = emptiness(query, edition.changedAt)
  if (empty) return faultAnswer(service, format.family, [empty])
  const t = translator(defaultLocale)
  const names = codeNames(await codelistsOf(db, t))
  const [type] = format.types
  const variant = [format.id, ...Object.values(options)].join('-')
  const answer = fileAnswer(
    request,
    {
      name: `${query.flow.id}.${format.extension}`,
      type: `${type?.type}; version=${type?.version}; charset=utf-8`,
      version: `${edition.version}-${variant}`,
    },
    () => {
      const connection = openReadOnly(databaseFile())
      const layout = layoutOf(query)
      const flatQuery = flat(query)
      const flatLayout = layoutOf(flatQuery)
      const message: DataMessage = {
        flow: query.flow,
        flowName: t(`sdmx.flow.${query.flow.id}`),
        about: t(`sdmx.about.${query.flow.id}`),
        id: `${query.flow.id}-${edition.version}`,
        prepared: edition.changedAt,
        layout,
        groups: () => groupsIn(query, layout, blocks(connection, query)),
        flat: {
          layout: flatLayout,
          groups: () => groupsIn(flatQuery, flatLayout, blocks(connection, query)),
        },
        nameOf: (component) => t(`sdmx.component.${component}`),
        codeName: names,
        agencyName: t('sdmx.agency'),
        options,
      }
      return textStream(format.write(message), () => connection.close())
    },
  )
  answer.headers.append('Vary', 'Accept')
  return answer
}

/** What to say where nothing is asked for that there is. */
function emptiness(query: DataQuery, changedAt: string): Fault | undefined {
  if (query.updatedAfter && new Date(changedAt) <= query.updatedAfter)
    return noResults(`Nothing has changed since; the data are of ${changedAt}.`)
  const connection = openReadOnly(databaseFile())
  try {
    const found = blocks(connection, query).next()
    return found.done ? noResults(`No series of ${query.flow.id} has all that is asked for.`) : undefined
  } finally {
    connection.close()
  }
}
