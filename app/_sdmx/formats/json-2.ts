import type { DataFormat } from '../data-format'
import { agency, type Component, measure, timePeriod } from '../flow'
import { type DataMessage, valueName } from '../message'
import { flowUrn, urn } from '../urn'
import { numberText, openObject, seriesText } from './json-data'
import { localised, moments, schemas } from './json-parts'
import { type Positions, usedValues } from './used-values'

/** SDMX-JSON 2.0: codes are places in lists, other values stand as they are. */
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
          observation: layout.observationDimensions.map((one, i) =>
            dimension(message, positions, one, layout.groupDimensions.length + i),
          ),
        },
        measures: { observation: layout.hasMeasure ? [measureOf(message)] : [] },
        attributes: {
          dataSet: [],
          series: layout.groupAttributes.map((one) => attribute(message, positions, one)),
          observation: layout.observationAttributes.map((one) => attribute(message, positions, one)),
        },
        annotations: [],
      },
    ],
  })},"dataSets":[${openObject({ structure: 0, action: 'Information', links })},`
  yield* seriesText(message, positions, (component, value) => attributeText(positions, component, value))
  yield '}]},"errors":[]}'
}

function attributeText(positions: Positions, component: Component, value: string | null): string {
  if (value === null) return 'null'
  if (component.codelist) return String(positions.get(component)?.get(value) ?? null)
  return component.type === 'String' ? JSON.stringify(value) : numberText(value)
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
      if (isTime && value.includes('/')) return { value, ...moments(value) }
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

function attribute(message: DataMessage, positions: Positions, component: Component) {
  const codes = component.codelist ? [...(positions.get(component)?.keys() ?? [])] : []
  return {
    id: component.id,
    ...localised('name', message.nameOf(component.id)),
    relationship: relationship(message, component),
    ...(component.type && { format: { dataType: component.type } }),
    ...(codes.length > 0 && {
      values: codes.map((id) => ({ id, ...localised('name', valueName(message, component, id) ?? id) })),
    }),
  }
}

const relationship = ({ flow }: DataMessage, component: Component) =>
  flow.ofSeries.includes(component) ? { dimensions: ['INDICATOR'] } : { observation: {} }
