import type { Availability } from '../availability'
import type { Codelist } from '../codelists'
import type { Component, ComponentId, Flow } from '../flow'
import { conceptScheme } from '../urn'

/** What structure requests ask for; `types` are the names that each version of the service has for it. */
export const artefactTypes = {
  dataflow: ['dataflow'],
  datastructure: ['datastructure'],
  codelist: ['codelist'],
  conceptscheme: ['conceptscheme'],
  constraint: ['contentconstraint', 'dataconstraint', 'actualconstraint'],
} as const

export type ArtefactType = keyof typeof artefactTypes

type Named = { id: string; name: string; description?: string; isStub?: boolean; isPartial?: boolean }

export type DataflowArtefact = Named & { type: 'dataflow'; flow: Flow }
export type DataStructureArtefact = Named & { type: 'datastructure'; flow: Flow }
export type CodelistArtefact = Named & { type: 'codelist'; codes: Codelist['codes'] }
export type Concept = { id: ComponentId; name: string }
export type ConceptSchemeArtefact = Named & { type: 'conceptscheme'; concepts: readonly Concept[] }
/** Without `content` only its name is known; what it holds is counted when it is sent. */
export type ConstraintArtefact = Named & {
  type: 'constraint'
  flow: Flow
  dimensions: readonly Component[]
  content?: Availability
}

export type Artefact =
  | DataflowArtefact
  | DataStructureArtefact
  | CodelistArtefact
  | ConceptSchemeArtefact
  | ConstraintArtefact

/** What an artefact refers to. */
export function childrenOf(artefact: Artefact): { type: ArtefactType; id: string }[] {
  if (artefact.type === 'constraint') return [{ type: 'dataflow', id: artefact.flow.id }]
  if (artefact.type === 'dataflow') return [{ type: 'datastructure', id: artefact.flow.structure }]
  if (artefact.type !== 'datastructure') return []
  const { dimensions, ofSeries, ofObservation } = artefact.flow
  const lists = [...dimensions, ...ofSeries, ...ofObservation].flatMap(({ codelist }) => codelist ?? [])
  return [
    { type: 'conceptscheme', id: conceptScheme },
    ...[...new Set(lists)].map((id) => ({ type: 'codelist' as const, id })),
  ]
}
