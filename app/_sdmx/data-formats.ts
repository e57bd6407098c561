import type { DataFormat } from './data-format'
import type { ServiceVersion } from './fault'
import { csv1 } from './formats/csv-1'
import { csv2 } from './formats/csv-2'
import { json1 } from './formats/json-1'
import { json2 } from './formats/json-2'
import { xmlGeneric } from './formats/xml-generic'
import { xmlSpecific } from './formats/xml-specific'

/** The formats of data; one more is a file and a place here. */
export const dataFormats: readonly DataFormat[] = [xmlGeneric, xmlSpecific, json1, json2, csv1, csv2]

/** What is sent to those who ask for nothing, by version of the standard. */
export const defaultData: Record<ServiceVersion, DataFormat> = { '2.1': xmlGeneric, '3.0': json2 }
