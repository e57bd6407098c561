import type { Format } from '../format'
import { objectOf } from './json'

/** The rows as objects, one a line, to be read one by one. */
export const ndjson: Format = {
  extension: 'ndjson',
  type: 'application/x-ndjson; charset=utf-8',
  opens: 'attachment',
  *write({ columns, rows }) {
    for (const row of rows()) yield `${JSON.stringify(objectOf(columns, row))}\n`
  },
}
