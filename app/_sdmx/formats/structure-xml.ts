import { agency, type Flow, version } from '../flow'
import type {
  Artefact,
  CodelistArtefact,
  ConceptSchemeArtefact,
  DataflowArtefact,
} from '../structure/artefact'
import { ofType, type StructureFormat, type StructureMessage } from '../structure/structure-format'
import { urn } from '../urn'
import { constraint } from './constraint-xml'
import { components } from './data-structure-xml'
import { element, localText, namespaces, opening } from './xml'
import { header } from './xml-header'

/** SDMX-ML 2.1 structures. */
export const structureXml: StructureFormat = {
  id: 'structure',
  family: 'xml',
  types: [{ type: 'application/vnd.sdmx.structure+xml', version: '2.1' }],
  plainTypes: { '2.1': ['application/xml', 'text/xml'], '3.0': ['application/xml', 'text/xml'] },
  spellings: ['structure', 'xml', 'sdmx', 'sdmx-2.1', 'structurexml'],
  extension: 'xml',
  write,
}

function write(message: StructureMessage): string {
  const { artefacts } = message
  const { message: messages, common, structure } = namespaces
  const group = (name: string, parts: readonly string[]) =>
    parts.length === 0 ? '' : element(name, {}, ...parts)
  return [
    opening('message:Structure', { message: messages, common, structure }),
    header(message),
    element(
      'message:Structures',
      {},
      group('structure:Dataflows', ofType(artefacts, 'dataflow').map(dataflow)),
      group('structure:Codelists', ofType(artefacts, 'codelist').map(codelist)),
      group('structure:Concepts', ofType(artefacts, 'conceptscheme').map(conceptScheme)),
      group(
        'structure:DataStructures',
        ofType(artefacts, 'datastructure').map((one) => dataStructure(one, one.flow)),
      ),
      group(
        'structure:Constraints',
        ofType(artefacts, 'constraint').map((one) => constraint(one, identity(one), naming(one))),
      ),
    ),
    '</message:Structure>',
  ].join('')
}

const urnTypes = {
  dataflow: 'Dataflow',
  codelist: 'Codelist',
  conceptscheme: 'ConceptScheme',
  datastructure: 'DataStructure',
  constraint: 'ContentConstraint',
} as const

const identity = ({ type, id, isStub, isPartial }: Artefact) => ({
  id,
  agencyID: agency,
  version,
  urn: urn(urnTypes[type], id),
  isExternalReference: isStub ? 'true' : undefined,
  isPartial: isPartial ? 'true' : undefined,
})

const naming = ({ name, description }: { name: string; description?: string }): string[] => [
  localText('common:Name', name),
  ...(description === undefined ? [] : [localText('common:Description', description)]),
]

const dataflow = (artefact: DataflowArtefact) =>
  element(
    'structure:Dataflow',
    identity(artefact),
    ...naming(artefact),
    ...(artefact.isStub
      ? []
      : [
          element(
            'structure:Structure',
            {},
            element('Ref', {
              agencyID: agency,
              id: artefact.flow.structure,
              version,
              class: 'DataStructure',
            }),
          ),
        ]),
  )

const codelist = (artefact: CodelistArtefact) =>
  element(
    'structure:Codelist',
    identity(artefact),
    ...naming(artefact),
    ...(artefact.isStub ? [] : artefact.codes).map((code) =>
      element('structure:Code', { id: code.id, urn: urn('Code', artefact.id, code.id) }, ...naming(code)),
    ),
  )

const conceptScheme = (artefact: ConceptSchemeArtefact) =>
  element(
    'structure:ConceptScheme',
    identity(artefact),
    ...naming(artefact),
    ...(artefact.isStub ? [] : artefact.concepts).map(({ id, name }) =>
      element(
        'structure:Concept',
        { id, urn: urn('Concept', artefact.id, id) },
        localText('common:Name', name),
      ),
    ),
  )

const dataStructure = (artefact: Artefact, flow: Flow) =>
  element(
    'structure:DataStructure',
    identity(artefact),
    ...naming(artefact),
    ...(artefact.isStub ? [] : [components(flow)]),
  )
