import type { ServiceVersion } from '../fault'
import { structureJson1 } from '../formats/structure-json-1'
import { structureJson2 } from '../formats/structure-json-2'
import { structureXml } from '../formats/structure-xml'
import type { StructureFormat } from './structure-format'

/** The formats of structures; one more is a file and a place here. */
export const structureFormats: readonly StructureFormat[] = [structureXml, structureJson1, structureJson2]

export const defaultStructure: Record<ServiceVersion, StructureFormat> = {
  '2.1': structureXml,
  '3.0': structureJson2,
}
