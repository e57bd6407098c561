import { type Kind, kinds, type Rank, type SourceClass, sourceClasses } from './codes'

export type Candidate = {
  rank: Rank
  kind: Kind
  sourceClass: SourceClass | null
  published: string
  order: number
}

/**
 * The claim that is charted among the claims of one series at one period, or undefined where all are deprecated.
 * Never a deprecated one; a preferred one first; then the kind asked for; then primary before secondary before
 * tertiary sources, and these before a claim without a source; then the latest published (ISO dates, an empty
 * one last); then the order in the file. The rule stands in words on the method page.
 */
export function chooseObservation<C extends Candidate>(claims: readonly C[], asked: Kind): C | undefined {
  return claims
    .filter((claim) => claim.rank !== 'deprecated')
    .reduce<C | undefined>((best, claim) => (best && precedes(best, claim, asked) ? best : claim), undefined)
}

function precedes(a: Candidate, b: Candidate, asked: Kind): boolean {
  const order =
    preference(a.rank) - preference(b.rank) ||
    distance(a.kind, asked) - distance(b.kind, asked) ||
    authority(a.sourceClass) - authority(b.sourceClass) ||
    b.published.localeCompare(a.published, 'en') ||
    a.order - b.order
  return order <= 0
}

const preference = (rank: Rank) => (rank === 'preferred' ? 0 : 1)
const distance = (kind: Kind, asked: Kind) => (kind === asked ? 0 : 1 + kinds.indexOf(kind))
const authority = (sourceClass: SourceClass | null) =>
  sourceClass === null ? sourceClasses.length : sourceClasses.indexOf(sourceClass)
