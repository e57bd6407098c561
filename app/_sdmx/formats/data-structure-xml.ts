import { agency, type Component, type Flow, measure, time, version } from '../flow'
import { conceptScheme } from '../urn'
import { element } from './xml'

/** The components of a structure: dimensions, attributes with what they hang on, and the measure. */
export const components = ({ dimensions, ofSeries, ofObservation }: Flow): string =>
  element(
    'structure:DataStructureComponents',
    {},
    element(
      'structure:DimensionList',
      { id: 'DimensionDescriptor' },
      ...dimensions.map((one, i) =>
        element('structure:Dimension', { id: one.id, position: String(i + 1) }, ...meaning(one)),
      ),
      element(
        'structure:TimeDimension',
        { id: time.id, position: String(dimensions.length + 1) },
        ...meaning(time),
      ),
    ),
    element(
      'structure:AttributeList',
      { id: 'AttributeDescriptor' },
      ...ofSeries.map((one) =>
        attribute(one, element('structure:Dimension', {}, element('Ref', { id: 'INDICATOR' }))),
      ),
      ...ofObservation.map((one) =>
        attribute(one, element('structure:PrimaryMeasure', {}, element('Ref', { id: measure.id }))),
      ),
    ),
    element(
      'structure:MeasureList',
      { id: 'MeasureDescriptor' },
      element('structure:PrimaryMeasure', { id: measure.id }, ...meaning(measure)),
    ),
  )

const attribute = (component: Component, relationship: string) =>
  element(
    'structure:Attribute',
    { id: component.id, assignmentStatus: 'Conditional' },
    ...meaning(component),
    element('structure:AttributeRelationship', {}, relationship),
  )

const meaning = ({ id, codelist, type }: Component): string[] => [
  element(
    'structure:ConceptIdentity',
    {},
    element('Ref', {
      id,
      maintainableParentID: conceptScheme,
      maintainableParentVersion: version,
      agencyID: agency,
      package: 'conceptscheme',
      class: 'Concept',
    }),
  ),
  element(
    'structure:LocalRepresentation',
    {},
    codelist
      ? element(
          'structure:Enumeration',
          {},
          element('Ref', { id: codelist, version, agencyID: agency, package: 'codelist', class: 'Codelist' }),
        )
      : element('structure:TextFormat', { textType: type }),
  ),
]
