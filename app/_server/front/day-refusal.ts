import type { AsOf } from '../../../db/as-of'
import type { Refusal } from './refusal'

/** Why a file is not made from the figures of a day; a page says it above the present ones. */
export function dayRefusal({ outcome }: AsOf): Refusal | undefined {
  if (outcome === 'invalid') return { status: 400, words: 'The parameter asOf is no day such as 2026-05-01.' }
  if (outcome === 'unknown')
    return {
      status: 404,
      words: 'The figures of that day cannot be shown: they do not pass the checks of today.',
    }
  return undefined
}
