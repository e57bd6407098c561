import type { SeriesChoice } from '../../../db/queries/dated-claims'
import { type Fault, semanticFault, syntaxFault } from '../fault'
import { type Flow, notApplicable } from '../flow'

/** For each dimension of a series the codes that are asked for, or undefined for any. */
export type Key = readonly (ReadonlySet<string> | undefined)[]

/** What a version of the standard writes between keys, between codes, and for any code. */
export type KeyStyle = { between?: string; or: string; any: readonly string[] }

/**
 * The keys of a text such as `A..KAZ+UZB.`: codes of the dimensions in their order, with dots between. Dimensions
 * left out at the end can have any code.
 */
export function readKeys(text: string, flow: Flow, style: KeyStyle): { keys: Key[]; faults: Fault[] } {
  if (text === '' || text === 'all' || text === '*') return { keys: [], faults: [] }
  const texts = style.between === undefined ? [text] : text.split(style.between)
  const faults = texts.flatMap((one) => keyFaults(one, flow, style))
  return { keys: texts.map((one) => readKey(one, style)), faults }
}

function keyFaults(text: string, { dimensions }: Flow, { or }: KeyStyle): Fault[] {
  const parts = text.split('.')
  const order = dimensions.map(({ id }) => id).join('.')
  if (parts.length > dimensions.length)
    return [
      semanticFault(
        `The key "${text}" has ${parts.length} parts; it can have ${dimensions.length}: ${order}.`,
      ),
    ]
  const codes = parts.flatMap((part) => (part === '' ? [] : part.split(or)))
  const wrong = codes.find((code) => code !== '*' && !/^[A-Za-z0-9_@$-]+$/.test(code))
  if (wrong === undefined) return []
  return [
    syntaxFault(
      `The key "${text}" has the code "${wrong}"; codes of ${order} are letters, digits, _, @, $ and -, with "${or}" between.`,
    ),
  ]
}

const readKey = (text: string, { or, any }: KeyStyle): Key =>
  text.split('.').map((part) => {
    if (part === '' || any.includes(part)) return undefined
    return new Set(part.split(or))
  })

export const meetsKey = (keys: readonly Key[], codes: readonly string[]): boolean =>
  keys.length === 0 || keys.some((key) => missedBy(key, codes).length === 0)

/** The positions at which a key does not take the codes of a series. */
export const missedBy = (key: Key, codes: readonly string[]): number[] =>
  codes.flatMap((code, i) => (key[i] && !key[i].has(code) ? [i] : []))

/** What the database need not even look at; the key has the last word. */
export function narrowed({ dimensions }: Flow, keys: readonly Key[]): Omit<SeriesChoice, 'claims'> {
  const codesOf = (id: string) => {
    const position = dimensions.findIndex((dimension) => dimension.id === id)
    const sets = keys.map((key) => key[position])
    if (sets.length === 0 || sets.includes(undefined)) return undefined
    return [...new Set(sets.flatMap((set) => [...(set ?? [])]))]
  }
  return {
    indicators: codesOf('INDICATOR'),
    refAreas: codesOf('REF_AREA'),
    counterpartAreas: codesOf('COUNTERPART_AREA')?.map((code) => (code === notApplicable ? '' : code)),
  }
}
