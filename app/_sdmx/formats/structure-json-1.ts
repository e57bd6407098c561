import { type Component, measure, time } from '../flow'
import type { ConstraintArtefact, DataflowArtefact, DataStructureArtefact } from '../structure/artefact'
import { ofType, type StructureFormat, type StructureMessage } from '../structure/structure-format'
import { flowUrn, urn } from '../urn'
import * as json from './structure-json'

/** SDMX-JSON 1.0 structures. */
export const structureJson1: StructureFormat = {
  id: 'structure-json1',
  family: 'json',
  types: [{ type: 'application/vnd.sdmx.structure+json', version: '1.0.0' }],
  plainTypes: { '2.1': ['application/json', 'text/json'] },
  spellings: ['json', 'sdmx-json', 'jsonstructure', 'sdmx-json-1.0', 'sdmx-json-1.0.0'],
  extension: 'json',
  write,
}

const document = (message: StructureMessage) => ({
  meta: json.metaOf(message, '1.0'),
  data: json.filledLists({
    dataflows: ofType(message.artefacts, 'dataflow').map(dataflow),
    codelists: ofType(message.artefacts, 'codelist').map(json.codelist),
    conceptSchemes: ofType(message.artefacts, 'conceptscheme').map(json.conceptSchemeOf),
    dataStructures: ofType(message.artefacts, 'datastructure').map(dataStructure),
    contentConstraints: ofType(message.artefacts, 'constraint').map(constraint),
  }),
  errors: [],
})

function write(message: StructureMessage): string {
  return JSON.stringify(document(message))
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
    dimensions: flow.dimensions.map((one, i) => ({
      id: one.id,
      position: i + 1,
      type: 'Dimension',
      ...meaning(one),
    })),
    timeDimensions: [
      { id: time.id, position: flow.dimensions.length + 1, type: 'TimeDimension', ...meaning(time) },
    ],
  },
  attributeList: {
    id: 'AttributeDescriptor',
    attributes: [
      ...flow.ofSeries.map((one) => attribute(one, { dimensions: ['INDICATOR'] })),
      ...flow.ofObservation.map((one) => attribute(one, { primaryMeasure: measure.id })),
    ],
  },
  measureList: { id: 'MeasureDescriptor', primaryMeasure: { id: measure.id, ...meaning(measure) } },
})

const attribute = (component: Component, attributeRelationship: object) => ({
  id: component.id,
  assignmentStatus: 'Conditional',
  attributeRelationship,
  ...meaning(component),
})

const meaning = (component: Component) => ({
  conceptIdentity: json.conceptIdentity(component),
  localRepresentation: component.codelist
    ? { enumeration: urn('Codelist', component.codelist) }
    : { textFormat: { textType: component.type } },
})

const constraint = (artefact: ConstraintArtefact) => ({
  ...json.identity(artefact, 'ContentConstraint'),
  ...json.metrics(artefact),
  type: 'Actual',
  constraintAttachment: { dataflows: [flowUrn(artefact.flow)] },
  ...(artefact.content && {
    cubeRegions: [
      {
        isIncluded: true,
        keyValues: [
          ...artefact.dimensions.map(({ id }) => ({ id, values: artefact.content?.codes.get(id) ?? [] })),
          ...json.timeRange(artefact),
        ],
      },
    ],
  }),
})
