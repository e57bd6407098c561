import { snapshotAnswer } from '../_export/snapshot-answer'
import { defaultLocale } from '../_i18n/locales'
import { translator } from '../_i18n/messages'
import { availability } from './availability'
import type { DataQuery } from './data-query'
import { type Fault, noResults, parameterFault, semanticFault } from './fault'
import { faultAnswer } from './fault-answer'
import type { Component } from './flow'
import type { Address } from './request/address'
import { readData21 } from './request/data-2-1'
import { readData30 } from './request/data-3-0'
import type { Artefact } from './structure/artefact'
import { artefactsOf } from './structure/artefacts'
import { directions, findDirection, referencesOf } from './structure/references'
import { narrowedTo } from './structure/structures'
import { structureFile, structureFormat } from './structure-answer'

const known = ['mode', 'references']

/** What there is for a data request: `availableconstraint/…` of 2.1, `availability/…` of 3.0. */
export async function availabilityAnswer(
  request: Request,
  address: Address,
  faultsBefore: readonly Fault[],
): Promise<Response> {
  const { service, parameters } = address
  const { format, faults } = structureFormat(request, address)
  const read = readQuery(address)
  const mode = parameters.get('mode') ?? 'exact'
  if (mode !== 'exact' && mode !== 'available')
    faults.push(parameterFault('mode', mode, 'exact or available'))
  const direction = findDirection(parameters.get('references') ?? 'none')
  if (!direction)
    faults.push(parameterFault('references', parameters.get('references') ?? '', directions.join(', ')))
  const all = [...faultsBefore, ...faults, ...read.faults]
  const { query, dimensions } = read
  if (all.length > 0 || !query || !direction) return faultAnswer(service, format.family, all)
  return await snapshotAnswer(async ({ db, connection }) => {
    const content = await availability(connection, query, mode === 'available' ? 'available' : 'exact')
    if (content.seriesCount === 0)
      return faultAnswer(service, format.family, [
        noResults(`No series of ${query.flow.id} has all that is asked for.`),
      ])
    const artefacts = await artefactsOf(db, translator(defaultLocale))
    const constraint = artefacts.find((one) => one.type === 'constraint' && one.flow === query.flow)
    if (constraint?.type !== 'constraint') throw new Error(`no constraint for ${query.flow.id}`)
    const below = referencesOf(artefacts, [constraint], direction === 'all' ? 'descendants' : direction)
    const used = (id: string) =>
      new Set(
        dimensions
          .filter(({ codelist }) => codelist === id)
          .flatMap((one) => content.codes.get(one.id) ?? []),
      )
    const references = below.map(
      (one): Artefact => (one.type === 'codelist' ? narrowedTo(one, used(one.id)) : one),
    )
    return await structureFile(db, request, format, [{ ...constraint, dimensions, content }, ...references])
  })
}

/** The last part of the path may be a dimension, to be told of alone. */
function readQuery(address: Address): {
  query?: DataQuery
  dimensions: readonly Component[]
  faults: Fault[]
} {
  const last = address.service === '3.0' ? 6 : 4
  const parts = address.parts.slice(0, last)
  const id = address.parts[last] ?? 'all'
  const { query, faults } =
    address.service === '3.0' ? readData30(address, parts, known) : readData21(address, parts, known)
  const dimensions = query?.flow.dimensions ?? []
  if (['all', '*', '', 'TIME_PERIOD'].includes(id)) return { query, dimensions, faults }
  const found = dimensions.filter((one) => one.id === id)
  if (found.length === 0 && query) faults.push(semanticFault(`${query.flow.id} has no dimension "${id}".`))
  return { query, dimensions: found, faults }
}
