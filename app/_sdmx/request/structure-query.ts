import { type Fault, noResults, parameterFault, syntaxFault } from '../fault'
import type { ArtefactType } from '../structure/artefact'
import { type Direction, directions, findDirection, findType } from '../structure/references'
import { type Address, unknownParameters } from './address'
import type { Reference } from './reference'

export const structureDetails = [
  'full',
  'raw',
  'allstubs',
  'allcompletestubs',
  'referencestubs',
  'referencecompletestubs',
  'referencepartial',
] as const
export type StructureDetail = (typeof structureDetails)[number]

export type StructureQuery = {
  /** Undefined for all. */
  type: ArtefactType | undefined
  reference: Reference
  /** Undefined for all. */
  items: ReadonlySet<string> | undefined
  detail: StructureDetail
  directions: readonly Direction[]
}

/** Types of the standard of which there is none here. */
const absent = [
  ...[
    'agencyscheme',
    'allowedconstraint',
    'attachmentconstraint',
    'categorisation',
    'categoryscheme',
    'categoryschememap',
  ],
  ...[
    'conceptschememap',
    'customtypescheme',
    'dataconsumerscheme',
    'dataproviderscheme',
    'hierarchicalcodelist',
    'hierarchy',
  ],
  ...[
    'hierarchyassociation',
    'metadataconstraint',
    'metadataflow',
    'metadataproviderscheme',
    'metadataprovisionagreement',
  ],
  ...['metadatastructure', 'namepersonalisationscheme', 'organisationscheme', 'organisationschememap'],
  ...['organisationunitscheme', 'process', 'provisionagreement', 'reportingtaxonomy', 'reportingtaxonomymap'],
  ...['representationmap', 'rulesetscheme', 'structuremap', 'structureset', 'transformationscheme'],
  ...['userdefinedoperatorscheme', 'valuelist', 'vtlmappingscheme'],
]

export const isStructureType = (text: string) =>
  text === 'structure' || findType(text) !== undefined || absent.includes(text)

/** A structure request, from the type of the artefact on: `codelist/{agency}/{id}/{version}/{item}`. */
export function readStructureQuery(
  address: Address,
  [typeText = '*', agency = '*', id = '*', version = '*', itemText = '*', ...rest]: readonly string[],
): { query: StructureQuery; faults: Fault[] } {
  const { parameters } = address
  const faults = unknownParameters(address, ['references', 'detail', 'format'])
  const type = findType(typeText)
  if (!type && !['*', 'structure'].includes(typeText))
    faults.push(
      absent.includes(typeText)
        ? noResults(`There is no ${typeText} here.`)
        : syntaxFault(`"${typeText}" is no type of artefact.`),
    )
  if (rest.length > 0)
    faults.push(syntaxFault(`"${rest.join('/')}" is more than {type}/{agency}/{id}/{version}/{item}.`))
  const detailText = parameters.get('detail') ?? 'full'
  const detail = structureDetails.find((one) => one === detailText)
  if (!detail) faults.push(parameterFault('detail', detailText, structureDetails.join(', ')))
  const words = (parameters.get('references') ?? 'none').split(',')
  const read = words.map(findDirection)
  for (const [i, word] of words.entries())
    if (read[i] === undefined && !absent.includes(word))
      faults.push(parameterFault('references', word, `${directions.join(', ')} or a type of artefact`))
  return {
    faults,
    query: {
      type,
      reference: { agency, id, version },
      items: ['*', 'all', ''].includes(itemText) ? undefined : new Set(itemText.split(/[,+]/)),
      detail: detail ?? 'full',
      directions: read.filter((one) => one !== undefined),
    },
  }
}
