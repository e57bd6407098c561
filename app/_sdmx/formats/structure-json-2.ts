import { type Component, measure, time } from '../flow'
import type { ConstraintArtefact, DataflowArtefact, DataStructureArtefact } from '../structure/artefact'
import { ofType, type StructureFormat, type StructureMessage } from '../structure/structure-format'
import { flowUrn, urn } from '../urn'
import * as json from './structure-json'

/** SDMX-JSON 2.0 structures. */
export const structureJson2: StructureFormat = {
  id: 'structure-json2',
  family: 'json',
  types: [{ type: 'application/vnd.sdmx.structure+json', version: '2.0.0' }],
  plainTypes: { '3.0': ['application/json', 'text/json'] },
  spellings: ['json', 'sdmx-json', 'jsonstructure', 'sdmx-json-2.0', 'sdmx-json-2.0.0'],
  extension: 'json',
  write,
}

function write(message: StructureMessage): string {
  const { artefacts } = message
  return JSON.stringify({
    meta: json.metaOf(message, '2.0.0'),
    data: json.filledLists({
      dataflows: ofType(artefacts, 'dataflow').map(dataflow),
      codelists: ofType(artefacts, 'codelist').map(json.codelist),
      conceptSchemes: ofType(artefacts, 'conceptscheme').map(json.conceptSchemeOf),
      dataStructures: ofType(artefacts, 'datastructure').map(dataStructure),
      dataConstraints: ofType(artefacts, 'constraint').map(constraint),
    }),
    errors: [],
  })
}

const dataflow = (artefact: DataflowArtefact) => ({
  ...json.identity(artefact, 'Dataflow'),
  ...(!artefact.isStub && { structure: urn('DataStructure', artefact.flow.structure) }),
})

const dataStructure = (artefact: DataStructureArtefact) => ({
  ...json.identity(artefact, 'DataStructure'),
  ...(!artefact.isStub && { dataStructureComponents: components(artefact) }),
})

const components = ({ flow }: DataStructureArtefact) => ({
  dimensionList: {
    id: 'DimensionDescriptor',
    dimensions: flow.dimensions.map((one, position) => ({ id: one.id, position, ...meaning(one) })),
    timeDimension: { id: time.id, ...meaning(time) },
  },
  attributeList: {
    id: 'AttributeDescriptor',
    attributes: [
      ...flow.ofSeries.map((one) => attribute(one, { dimensions: ['INDICATOR'] })),
      ...flow.ofObservation.map((one) => attribute(one, { observation: {} })),
    ],
  },
  measureList: {
    id: 'MeasureDescriptor',
    measures: [{ id: measure.id, usage: 'mandatory', ...meaning(measure) }],
  },
})

const attribute = (component: Component, attributeRelationship: object) => ({
  id: component.id,
  usage: 'optional',
  attributeRelationship,
  ...meaning(component),
})

const meaning = (component: Component) => ({
  conceptIdentity: json.conceptIdentity(component),
  localRepresentation: component.codelist
    ? { enumeration: urn('Codelist', component.codelist) }
    : { format: { dataType: component.type } },
})

const constraint = (artefact: ConstraintArtefact) => ({
  ...json.identity(artefact, 'DataConstraint'),
  ...json.metrics(artefact),
  role: 'Actual',
  constraintAttachment: { dataflows: [flowUrn(artefact.flow)] },
  ...(artefact.content && {
    cubeRegions: [
      {
        include: true,
        keyValues: [
          ...artefact.dimensions.map(({ id }) => ({
            id,
            values: (artefact.content?.codes.get(id) ?? []).map((value) => ({ value })),
          })),
          ...json.timeRange(artefact),
        ],
      },
    ],
  }),
})
