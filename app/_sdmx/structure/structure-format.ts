import type { Negotiable } from '../data-format'
import type { Artefact } from './artefact'

export type StructureMessage = {
  id: string
  prepared: string
  agencyName: string
  artefacts: readonly Artefact[]
}

/** A format of structures. */
export type StructureFormat = Negotiable & { write: (message: StructureMessage) => string }

/** The artefacts of one type. */
export const ofType = <Type extends Artefact['type']>(
  artefacts: readonly Artefact[],
  type: Type,
): Extract<Artefact, { type: Type }>[] => {
  const is = (one: Artefact): one is Extract<Artefact, { type: Type }> => one.type === type
  return artefacts.filter(is)
}
