import { checkChanges } from './checks/changes'
import { figuresOf } from './checks/figures'
import { checkMembers } from './checks/members'
import { checkMirrors } from './checks/mirrors'
import { checkParts } from './checks/parts'
import { checkPowers } from './checks/powers'
import { checkRestated } from './checks/restated'
import { checkShares } from './checks/shares'
import type { Note } from './note'
import type { Seed } from './read'

/** Where figures of a checked seed do not fit one another, by rule and in the order of the files. */
export function compareFigures(seed: Seed): Note[] {
  const figures = figuresOf(seed)
  return [
    ...checkShares(seed, figures),
    ...checkParts(seed, figures),
    ...checkChanges(seed, figures),
    ...checkMembers(seed, figures),
    ...checkRestated(seed, figures),
    ...checkMirrors(seed, figures),
    ...checkPowers(seed),
  ]
}
