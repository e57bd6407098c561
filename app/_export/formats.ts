import type { Format } from './format'
import { csv } from './formats/csv'
import { csvw } from './formats/csvw'
import { json } from './formats/json'
import { jsonstat } from './formats/jsonstat'
import { md } from './formats/md'
import { metadata } from './formats/metadata'
import { ndjson } from './formats/ndjson'
import { xlsx } from './formats/xlsx'
import { zip } from './formats/zip'

/** Every format that a table can be taken away in. Another one is another file and a line here. */
export const formats: readonly Format[] = [csv, xlsx, json, jsonstat, ndjson, md, metadata, csvw, zip]

/** The name and the format that the name of a file says, `KAZ.OTS.csv` being `KAZ.OTS` as CSV. */
export function formatOf(file: string): { name: string; format: Format } | undefined {
  const matching = formats.filter(({ extension }) => file.endsWith(`.${extension}`))
  const [format] = matching.toSorted((a, b) => b.extension.length - a.extension.length)
  return format && { name: file.slice(0, -format.extension.length - 1), format }
}
