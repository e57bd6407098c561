import { nearest } from '../../seed/nearest'
import type { Codelist } from './codelists'
import type { DataQuery } from './data-query'

/** Tells each code of the keys of a query that its codelist does not have, with one that may be meant. */
export function unknownCodes({ flow, keys }: DataQuery, lists: readonly Codelist[]): string[] {
  return flow.dimensions.flatMap(({ id, codelist }, i) => {
    const known = lists.find((list) => list.id === codelist)?.codes.map((code) => code.id)
    if (!known) return []
    const asked = new Set(keys.flatMap((key) => [...(key[i] ?? [])]))
    return [...asked]
      .filter((code) => !known.includes(code))
      .map((code) => {
        const near = nearest(code, known)
        return `${id} has no code "${code}"${near === undefined ? '' : `; perhaps ${near}`}.`
      })
  })
}
