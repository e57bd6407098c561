import { agency, type Flow, version } from './flow'

const packages = {
  Dataflow: 'datastructure',
  DataStructure: 'datastructure',
  Codelist: 'codelist',
  ConceptScheme: 'conceptscheme',
  Concept: 'conceptscheme',
  Code: 'codelist',
  ContentConstraint: 'registry',
  DataConstraint: 'registry',
} as const

/** The name by which the standard knows an artefact, or an item of it. */
export const urn = (type: keyof typeof packages, id: string, item?: string): string =>
  `urn:sdmx:org.sdmx.infomodel.${packages[type]}.${type}=${agency}:${id}(${version})${item === undefined ? '' : `.${item}`}`

export const flowUrn = ({ id }: Flow) => urn('Dataflow', id)

/** How SDMX-CSV names an artefact. */
export const shortReference = (id: string) => `${agency}:${id}(${version})`

export const conceptScheme = 'CONCEPTS'
