import { type Kind, kinds, type Rank, type SourceClass, sourceClasses } from './codes'

export type Candidate = {
  rank: Rank
  kind: Kind
  scope: string | null
  sourceClass: SourceClass | null
  published: string
  order: number
}

/**
 * The claim that is charted among the claims of one series at one period, or undefined where all are deprecated.
 * Never a deprecated one; a preferred one first; then the kind asked for; then one about the whole before one about
 * a part (with a scope); then primary before secondary before tertiary sources, and these before a claim without a
 * source; then the latest published (ISO dates, an empty one last); then the order in the file. The rule stands in
 * words on the method page.
 *
 * chooseObservation([{ rank: 'deprecated', kind: 'actual', scope: null, sourceClass: null, published: '', order: 0 }], 'actual') → undefined
 */
export function chooseObservation<C extends Candidate>(claims: readonly C[], asked: Kind): C | undefined {
  return claims
    .filter((claim) => claim.rank !== 'deprecated')
    .reduce<C | undefined>((best, claim) => (best && precedes(best, claim, asked) ? best : claim), undefined)
}

/** The part of the rule by which a claim was chosen: `only` where no other could have been. */
export type ChoiceReason = 'only' | 'preferred' | 'kind' | 'scope' | 'class' | 'published' | 'order'

/**
 * Why chooseObservation took `chosen`: the first part of the rule that sets it apart from the best of the others.
 *
 * choiceReason({ rank: 'normal', kind: 'actual', scope: null, sourceClass: null, published: '', order: 0 }, [], 'actual') → 'only'
 */
export function choiceReason<C extends Candidate>(
  chosen: C,
  claims: readonly C[],
  asked: Kind,
): ChoiceReason {
  const next = chooseObservation(
    claims.filter((claim) => claim !== chosen),
    asked,
  )
  if (!next) return 'only'
  return steps.find(({ compare }) => compare(chosen, next, asked) !== 0)?.reason ?? 'order'
}

type Step = { reason: ChoiceReason; compare: (a: Candidate, b: Candidate, asked: Kind) => number }

const steps: readonly Step[] = [
  { reason: 'preferred', compare: (a, b) => preference(a.rank) - preference(b.rank) },
  { reason: 'kind', compare: (a, b, asked) => distance(a.kind, asked) - distance(b.kind, asked) },
  { reason: 'scope', compare: (a, b) => partiality(a.scope) - partiality(b.scope) },
  { reason: 'class', compare: (a, b) => authority(a.sourceClass) - authority(b.sourceClass) },
  { reason: 'published', compare: (a, b) => b.published.localeCompare(a.published, 'en') },
  { reason: 'order', compare: (a, b) => a.order - b.order },
]

function precedes(a: Candidate, b: Candidate, asked: Kind): boolean {
  for (const { compare } of steps) {
    const order = compare(a, b, asked)
    if (order !== 0) return order < 0
  }
  return true
}

const preference = (rank: Rank) => (rank === 'preferred' ? 0 : 1)
const distance = (kind: Kind, asked: Kind) => (kind === asked ? 0 : 1 + kinds.indexOf(kind))
const partiality = (scope: string | null) => (scope === null ? 0 : 1)
const authority = (sourceClass: SourceClass | null) =>
  sourceClass === null ? sourceClasses.length : sourceClasses.indexOf(sourceClass)
