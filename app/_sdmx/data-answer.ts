import type Sqlite from 'better-sqlite3'
import { findEdition } from '../../db/queries/edition'
import type { Snapshot } from '../../db/snapshot'
import { fileAnswer } from '../_export/answer'
import { snapshotAnswer } from '../_export/snapshot-answer'
import { byteStream } from '../_export/stream'
import { defaultLocale } from '../_i18n/locales'
import { translator } from '../_i18n/messages'
import { blocks } from './blocks'
import { codelistsOf, codeNames } from './codelists'
import type { DataFormat } from './data-format'
import { dataFormats, defaultData } from './data-formats'
import type { DataQuery } from './data-query'
import { type Fault, noResults } from './fault'
import { faultAnswer } from './fault-answer'
import { flat, groupsIn, layoutOf } from './layout'
import type { DataMessage, WriteOptions } from './message'
import { negotiated } from './negotiate'
import type { Address } from './request/address'
import { readData21 } from './request/data-2-1'
import { readData30 } from './request/data-3-0'
import { unknownCodes } from './unknown-codes'

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
  return await snapshotAnswer((snapshot) => fileFrom(snapshot, request, { address, query, format, options }))
}

type Asked = { address: Address; query: DataQuery; format: DataFormat; options: WriteOptions }

async function fileFrom(
  { db, connection, held }: Snapshot,
  request: Request,
  { address, query, format, options }: Asked,
): Promise<Response> {
  const edition = await findEdition(db)
  const t = translator(defaultLocale)
  const lists = await codelistsOf(db, t)
  const empty = emptiness(connection, query, edition.changedAt)
  if (empty) {
    const words = [empty.words, ...unknownCodes(query, lists)].join(' ')
    return faultAnswer(address.service, format.family, [{ ...empty, words }])
  }
  const codeName = codeNames(lists)
  const layout = layoutOf(query)
  const flatLayout = layoutOf(flat(query))
  const message: DataMessage = {
    flow: query.flow,
    flowName: t(`sdmx.flow.${query.flow.id}`),
    about: t(`sdmx.about.${query.flow.id}`),
    id: `${query.flow.id}-${edition.version}`,
    prepared: edition.changedAt,
    layout,
    groups: () => groupsIn(layout, blocks(connection, query)),
    flat: { layout: flatLayout, groups: () => groupsIn(flatLayout, blocks(connection, query)) },
    nameOf: (component) => t(`sdmx.component.${component}`),
    codeName,
    agencyName: t('sdmx.agency'),
    options,
  }
  const [type] = format.types
  return fileAnswer(
    request,
    {
      name: `${query.flow.id}.${format.extension}`,
      type: `${type?.type}; version=${type?.version}; charset=utf-8`,
      version: [edition.version, format.id, ...Object.values(options)].join(' '),
      headers: { Vary: 'Accept' },
    },
    () => byteStream(held(format.write(message))),
  )
}

/** What to say where nothing is asked for that there is. */
function emptiness(connection: Sqlite.Database, query: DataQuery, changedAt: string): Fault | undefined {
  if (query.updatedAfter && new Date(changedAt) <= query.updatedAfter)
    return noResults(`Nothing has changed since; the data are of ${changedAt}.`)
  const found = blocks(connection, query).next()
  return found.done ? noResults(`No series of ${query.flow.id} has all that is asked for.`) : undefined
}
