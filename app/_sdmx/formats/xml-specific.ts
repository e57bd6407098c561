import type { DataFormat } from '../data-format'
import { type Component, measure } from '../flow'
import type { DataMessage } from '../message'
import { flowUrn } from '../urn'
import { attributesText, escaped, namespaces, opening } from './xml'
import { header, structureHeader } from './xml-header'

/** SDMX-ML 2.1 structure-specific data: a component is an attribute of XML. */
export const xmlSpecific: DataFormat = {
  id: 'specific',
  family: 'xml',
  types: [{ type: 'application/vnd.sdmx.structurespecificdata+xml', version: '2.1' }],
  plainTypes: { '3.0': ['application/xml', 'text/xml'] },
  spellings: [
    ...['structurespecificdata', 'structurespecific', 'compact', 'compact_v2', 'compact_2_1', 'compactdata'],
    ...['sdmx_2.1_structured', 'sdmx-compact-2.1', 'sdmx-2.1', 'sdmx'],
  ],
  extension: 'xml',
  write,
}

function* write(message: DataMessage): Generator<string> {
  const { flow, layout, groups } = message
  const { message: messages, common, ss } = namespaces
  const [at, ...others] = layout.observationDimensions
  const isFlat = others.length > 0
  const own = `${flowUrn(flow)}:ObsLevelDim:${isFlat ? 'AllDimensions' : at?.id}`
  yield opening('message:StructureSpecificData', {
    message: messages,
    common,
    ss,
    ns1: own,
    xsi: 'http://www.w3.org/2001/XMLSchema-instance',
  })
  yield header(message, structureHeader(message, own))
  yield `<message:DataSet${attributesText({
    'ss:structureRef': flow.id,
    'xsi:type': 'ns1:DataSetType',
    'ss:dataScope': 'DataStructure',
    'ss:action': 'Information',
  })}>`
  for (const group of groups()) {
    if (!isFlat)
      yield `<Series${written(layout.groupDimensions, group.key)}${written(layout.groupAttributes, group.attributes)}>`
    for (const { key, value, attributes } of group.observations)
      yield `<Obs${written(layout.observationDimensions, key)}${written([measure], [value])}${written(layout.observationAttributes, attributes)}/>`
    if (!isFlat) yield '</Series>'
  }
  yield '</message:DataSet></message:StructureSpecificData>'
}

/** The values of components as attributes of XML; a loop, as it runs for each observation. */
function written(components: readonly Component[], given: readonly (string | null)[]): string {
  let text = ''
  for (const [i, { id }] of components.entries()) {
    const value = given[i] ?? null
    if (value !== null) text += ` ${id}="${escaped(value)}"`
  }
  return text
}
