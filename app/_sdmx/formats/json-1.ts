import type { DataFormat } from '../data-format'
import { agency, type Component, timePeriod } from '../flow'
import { type DataMessage, valueName } from '../message'
import { flowUrn } from '../urn'
import { isUsed, observationDimensions, openObject, seriesText } from './json-data'
import { moments, schemas } from './json-parts'
import { type Positions, usedValues } from './used-values'

/** SDMX-JSON 1.0: every value is a place in a list of those that the message uses. */
export const json1: DataFormat = {
  id: 'json1',
  family: 'json',
  types: [
    { type: 'application/vnd.sdmx.data+json', version: '1.0.0' },
    { type: 'application/vnd.sdmx.draft-sdmx-json+json', version: '2.1' },
  ],
  plainTypes: { '2.1': ['application/json', 'text/json'] },
  spellings: ['jsondata', 'json', 'sdmx-json', 'sdmx_json', 'sdmx-json-1.0', 'sdmx-json-1.0.0'],
  extension: 'json',
  write,
}

function* write(message: DataMessage): Generator<string> {
  const { layout, groups, flowName, about, agencyName } = message
  const positions = yield* usedValues(layout, groups())
  yield openObject({
    meta: {
      schema: `${schemas}/data-message/tools/schemas/1.0/sdmx-json-data-schema.json`,
      id: message.id,
      test: false,
      prepared: message.prepared,
      contentLanguages: ['en'],
      sender: { id: agency, name: agencyName },
    },
  })
  yield `,"data":${openObject({
    structure: {
      links: [{ href: flowUrn(message.flow), rel: 'dataflow' }],
      name: flowName,
      description: about,
      dimensions: {
        dataSet: [],
        series: layout.groupDimensions.map((one, i) => dimension(message, positions, one, i)),
        observation: observationDimensions(layout).map((one, i) =>
          dimension(message, positions, one, layout.groupDimensions.length + i),
        ),
      },
      attributes: {
        dataSet: [],
        series: attributes(message, positions, layout.groupAttributes),
        observation: attributes(message, positions, layout.observationAttributes),
      },
      annotations: [],
    },
  })},"dataSets":[{"action":"Information",`
  yield* seriesText(message, positions)
  yield '}]},"errors":[]}'
}

function dimension(message: DataMessage, positions: Positions, component: Component, keyPosition: number) {
  return {
    id: component.id,
    name: message.nameOf(component.id),
    keyPosition,
    ...(component.id === timePeriod && { roles: [timePeriod] }),
    values: [...(positions.get(component)?.keys() ?? [])].map((value) =>
      component.id === timePeriod
        ? timeValue(value)
        : { id: value, name: valueName(message, component, value) ?? value },
    ),
  }
}

/** An id of this version has no slash; ISO 8601 lets two hyphens stand for it. The name is the period itself. */
const timeValue = (text: string) => ({ id: text.replace('/', '--'), name: text, ...moments(text) })

const attributes = (message: DataMessage, positions: Positions, components: readonly Component[]) =>
  components
    .filter((component) => isUsed(component, positions))
    .map((component) => ({
      id: component.id,
      name: message.nameOf(component.id),
      values: [...(positions.get(component)?.keys() ?? [])].map((value) => {
        const name = valueName(message, component, value)
        return name === undefined ? { name: value } : { id: value, name }
      }),
    }))
