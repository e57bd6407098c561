import { agency, type Component, version } from '../flow'
import type {
  Artefact,
  CodelistArtefact,
  ConceptSchemeArtefact,
  ConstraintArtefact,
} from '../structure/artefact'
import type { StructureMessage } from '../structure/structure-format'
import { conceptScheme, urn } from '../urn'
import { localised, schemas } from './json-parts'

/** What both versions of SDMX-JSON write alike. */

export const metaOf = ({ id, prepared, agencyName }: StructureMessage, schemaVersion: string) => ({
  schema: `${schemas}/structure-message/tools/schemas/${schemaVersion}/sdmx-json-structure-schema.json`,
  id,
  test: false,
  prepared,
  contentLanguages: ['en'],
  sender: { id: agency, ...localised('name', agencyName) },
})

export const naming = ({ name, description }: { name: string; description?: string }) => ({
  ...localised('name', name),
  ...(description !== undefined && localised('description', description)),
})

export const self = (type: string, name: string) => [{ rel: 'self', urn: name, type, hreflang: 'en' }]

export const identity = (artefact: Artefact, type: Parameters<typeof urn>[0]) => ({
  id: artefact.id,
  version,
  agencyID: agency,
  isExternalReference: artefact.isStub ?? false,
  ...naming(artefact),
  links: self(type.toLowerCase(), urn(type, artefact.id)),
})

export const codelist = (artefact: CodelistArtefact) => ({
  ...identity(artefact, 'Codelist'),
  isPartial: artefact.isPartial ?? false,
  ...(!artefact.isStub && {
    codes: artefact.codes.map((code) => ({
      id: code.id,
      ...naming(code),
      links: self('code', urn('Code', artefact.id, code.id)),
    })),
  }),
})

export const conceptSchemeOf = (artefact: ConceptSchemeArtefact) => ({
  ...identity(artefact, 'ConceptScheme'),
  isPartial: artefact.isPartial ?? false,
  ...(!artefact.isStub && {
    concepts: artefact.concepts.map((concept) => ({
      id: concept.id,
      ...naming(concept),
      links: self('concept', urn('Concept', artefact.id, concept.id)),
    })),
  }),
})

export const conceptIdentity = ({ id }: Component) => urn('Concept', conceptScheme, id)

export const metrics = ({ content }: ConstraintArtefact) =>
  content && {
    annotations: [
      { id: 'series_count', title: String(content.seriesCount), type: 'sdmx_metrics' },
      { id: 'obs_count', title: String(content.observationCount), type: 'sdmx_metrics' },
    ],
  }

export const timeRange = ({ content }: ConstraintArtefact) =>
  content?.start === undefined || content.end === undefined
    ? []
    : [
        {
          id: 'TIME_PERIOD',
          timeRange: {
            startPeriod: { period: content.start, isInclusive: true },
            endPeriod: { period: content.end, isInclusive: true },
          },
        },
      ]

/** The lists of a message; an empty one is left out, as the schema of 2.0 wants it. */
export const filledLists = (lists: Readonly<Record<string, readonly unknown[]>>) =>
  Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0))
