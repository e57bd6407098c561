import { dataset, isCube } from '../../_protocol/jsonstat/dataset'
import type { Format } from '../format'

/** JSON-stat 2.0, of tables of figures alone. */
export const jsonstat: Format = {
  extension: 'jsonstat.json',
  type: 'application/json; charset=utf-8',
  opens: 'inline',
  suits: isCube,
  mostRows: 500_000,
  *write(table, manner) {
    yield `${JSON.stringify(dataset(table, manner))}\n`
  },
}
