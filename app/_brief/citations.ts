import type { Claim } from '../../db/queries/observations'

/** Sources in the order in which they are cited first, each with its number. */
export type Citations = {
  /** The number of a claim's source; undefined where it has none. */
  cite: (claim: Claim) => number | undefined
  cited: () => readonly Claim[]
}

/** Numbers sources as they are cited; a claim of each stands for it. */
export function citations(): Citations {
  const numbers = new Map<string, { number: number; claim: Claim }>()
  return {
    cite(claim) {
      if (claim.source === null) return undefined
      const known = numbers.get(claim.source) ?? { number: numbers.size + 1, claim }
      numbers.set(claim.source, known)
      return known.number
    },
    cited: () => [...numbers.values()].map(({ claim }) => claim),
  }
}
