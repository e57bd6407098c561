import type { DataFormat } from '../data-format'
import { agency, type Component, measure, timePeriod } from '../flow'
import { type DataMessage, valueName } from '../message'
import { flowUrn, urn } from '../urn'
import { isUsed, observationDimensions, openObject, seriesText } from './json-data'
import { localised, moments, schemas } from './json-parts'
import { type Positions, usedValues } from './used-values'

/**
 * SDMX-JSON 2.0. It lets values that are no codes stand as they are, but its readers look for every value in a list
 * and for its name, so that all have both.
 */
export const json2: DataFormat = {
  id: 'json2',
  family: 'json',
  types: [{ type: 'application/vnd.sdmx.data+json', version: '2.0.0' }],
  plainTypes: { '3.0': ['application/json', 'text/json'] },
  spellings: ['jsondata', 'json', 'sdmx-json', 'sdmx_json', 'sdmx-json-2.0', 'sdmx-json-2.0.0'],
  extension: 'json',
  write,
}

function* write(message: DataMessage): Generator<string> {
  const { flow, layout, groups, flowName, about, agencyName } = message
  const positions = yield* usedValues(layout, groups())
  yield openObject({
    meta: {
      schema: `${schemas}/data-message/tools/schemas/2.0.0/sdmx-json-data-schema.json`,
      id: message.id,
      test: false,
      prepared: message.prepared,
      contentLanguages: ['en'],
      sender: { id: agency, ...localised('name', agencyName) },
    },
  })
  const links = [
    { rel: 'dataflow', urn: flowUrn(flow) },
    { rel: 'datastructure', urn: urn('DataStructure', flow.structure) },
  ]
  yield `,"data":${openObject({
    structures: [
      {
        dataSets: [0],
        links,
        ...localised('name', flowName),
        ...localised('description', about),
        dimensions: {
          dataSet: [],
          series: layout.groupDimensions.map((one, i) => dimension(message, positions, one, i)),
          observation: observationDimensions(layout).map((one, i) =>
            dimension(message, positions, one, layout.groupDimensions.length + i),
          ),
        },
        measures: { observation: layout.hasMeasure ? [measureOf(message)] : [] },
        attributes: {
          dataSet: [],
          series: attributes(message, positions, layout.groupAttributes),
          observation: attributes(message, positions, layout.observationAttributes),
        },
        annotations: [],
      },
    ],
  })},"dataSets":[${openObject({ structure: 0, action: 'Information', links })},`
  yield* seriesText(message, positions)
  yield '}]},"errors":[]}'
}

function dimension(message: DataMessage, positions: Positions, component: Component, keyPosition: number) {
  const isTime = component.id === timePeriod
  return {
    id: component.id,
    ...localised('name', message.nameOf(component.id)),
    keyPosition,
    ...(isTime && { roles: [timePeriod] }),
    ...(component.type && { format: { dataType: component.type } }),
    values: [...(positions.get(component)?.keys() ?? [])].map((value) => {
      if (isTime && value.includes('/')) return { value, ...localised('name', value), ...moments(value) }
      const names = localised('name', valueName(message, component, value) ?? value)
      return { id: value, ...names, ...(isTime && moments(value)) }
    }),
  }
}

const measureOf = ({ nameOf }: DataMessage) => ({
  id: measure.id,
  ...localised('name', nameOf(measure.id)),
  isMandatory: true,
  format: { dataType: measure.type },
})

const attributes = (message: DataMessage, positions: Positions, components: readonly Component[]) =>
  components
    .filter((component) => isUsed(component, positions))
    .map((component) => ({
      id: component.id,
      ...localised('name', message.nameOf(component.id)),
      relationship: relationship(message, component),
      ...(component.type && { format: { dataType: component.type } }),
      values: [...(positions.get(component)?.keys() ?? [])].map((value) => {
        const name = valueName(message, component, value)
        if (name !== undefined) return { id: value, ...localised('name', name) }
        return { value: component.type === 'String' ? value : Number(value), ...localised('name', value) }
      }),
    }))

const relationship = ({ flow }: DataMessage, component: Component) =>
  flow.ofSeries.includes(component) ? { dimensions: ['INDICATOR'] } : { observation: {} }
