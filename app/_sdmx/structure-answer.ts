import type { Database } from '../../db/client'
import { findEdition } from '../../db/queries/edition'
import { fileAnswer } from '../_export/answer'
import { snapshotAnswer } from '../_export/snapshot-answer'
import { defaultLocale } from '../_i18n/locales'
import { translator } from '../_i18n/messages'
import { type Fault, noResults } from './fault'
import { faultAnswer } from './fault-answer'
import { negotiated } from './negotiate'
import type { Address } from './request/address'
import { readStructureQuery } from './request/structure-query'
import type { Artefact } from './structure/artefact'
import { artefactsOf } from './structure/artefacts'
import type { StructureFormat } from './structure/structure-format'
import { defaultStructure, structureFormats } from './structure/structure-formats'
import { structures } from './structure/structures'

/** The answer to a structure request of either version. */
export async function structureAnswer(
  request: Request,
  address: Address,
  faultsBefore: readonly Fault[],
): Promise<Response> {
  const { service, parts } = address
  const { format, faults } = structureFormat(request, address)
  const { query, faults: own } = readStructureQuery(address, service === '3.0' ? parts.slice(1) : parts)
  const all = [...faultsBefore, ...faults, ...own]
  if (all.length > 0) return faultAnswer(service, format.family, all)
  return await snapshotAnswer(async ({ db, connection }) => {
    const artefacts = await structures(connection, await artefactsOf(db, translator(defaultLocale)), query)
    return artefacts.length === 0
      ? faultAnswer(service, format.family, [noResults('No artefact has all that is asked for.')])
      : await structureFile(db, request, format, artefacts)
  })
}

export const structureFormat = (request: Request, { service, parameters }: Address) =>
  negotiated(structureFormats, defaultStructure[service], {
    service,
    accept: request.headers.get('accept'),
    spelling: parameters.get('format'),
  })

/** Artefacts as a file of their own version. */
export async function structureFile(
  db: Database,
  request: Request,
  format: StructureFormat,
  artefacts: readonly Artefact[],
): Promise<Response> {
  const edition = await findEdition(db)
  const [type] = format.types
  return fileAnswer(
    request,
    {
      name: `structure.${format.extension}`,
      type: `${type?.type}; version=${type?.version}; charset=utf-8`,
      version: `${edition.version} ${format.id}`,
      headers: { Vary: 'Accept' },
    },
    () =>
      format.write({
        id: `structure-${edition.version}`,
        prepared: edition.changedAt,
        agencyName: translator(defaultLocale)('sdmx.agency'),
        artefacts,
      }),
  )
}
