import type { DataFormat } from '../data-format'
import type { Component } from '../flow'
import type { Grouped, Layout } from '../layout'
import type { DataMessage } from '../message'
import { element, namespaces, opening } from './xml'
import { header, structureHeader } from './xml-header'

/** SDMX-ML 2.1 generic data: every value with the name of its component. */
export const xmlGeneric: DataFormat = {
  id: 'generic',
  family: 'xml',
  types: [{ type: 'application/vnd.sdmx.genericdata+xml', version: '2.1' }],
  plainTypes: { '2.1': ['application/xml', 'text/xml'] },
  spellings: ['genericdata', 'generic', 'generic_2_1', 'sdmx_2.1_generic', 'sdmx-generic-2.1', 'xml'],
  extension: 'xml',
  write,
}

function* write(message: DataMessage): Generator<string> {
  const { flow, layout, groups } = message
  const { message: messages, common, generic } = namespaces
  yield opening('message:GenericData', { message: messages, common, generic })
  yield header(message, structureHeader(message))
  yield `<message:DataSet structureRef="${flow.id}" action="Information">`
  for (const group of groups()) {
    const isFlat = layout.groupDimensions.length === 0
    if (!isFlat) {
      yield '<generic:Series>'
      yield element('generic:SeriesKey', {}, ...values(layout.groupDimensions, group.key))
      yield* attributes(layout.groupAttributes, group.attributes)
    }
    for (const one of group.observations) yield observation(layout, one)
    if (!isFlat) yield '</generic:Series>'
  }
  yield '</message:DataSet></message:GenericData>'
}

function observation(
  { observationDimensions, observationAttributes }: Layout,
  { key, value, attributes: own }: Grouped,
) {
  const [at, ...others] = observationDimensions
  return element(
    'generic:Obs',
    {},
    others.length === 0 && at
      ? element('generic:ObsDimension', { id: at.id, value: key[0] })
      : element('generic:ObsKey', {}, ...values(observationDimensions, key)),
    ...(value === null ? [] : [element('generic:ObsValue', { value })]),
    ...attributes(observationAttributes, own),
  )
}

function attributes(components: readonly Component[], given: readonly (string | null)[]): string[] {
  const present = values(components, given)
  return present.length === 0 ? [] : [element('generic:Attributes', {}, ...present)]
}

const values = (components: readonly Component[], given: readonly (string | null)[]): string[] =>
  components.flatMap(({ id }, i) => {
    const value = given[i] ?? null
    return value === null ? [] : [element('generic:Value', { id, value })]
  })
