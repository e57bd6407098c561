import { checkBounds } from './checks/bounds'
import { checkFormulas } from './checks/formulas'
import { checkKeys } from './checks/keys'
import { checkRegister } from './checks/register'
import { checkRevisions } from './checks/revisions'
import { checkSources } from './checks/sources'
import type { Problem } from './problem'
import type { Seed } from './read'

/** Every problem that rows of a seed have with one another, by file and line; warnings among them. */
export function checkPackage(seed: Seed): Problem[] {
  const problems = [
    ...checkKeys(seed),
    ...checkBounds(seed),
    ...checkSources(seed),
    ...checkRegister(seed),
    ...checkRevisions(seed),
    ...checkFormulas(seed),
  ]
  return problems.sort((a, b) => byName(a.file, b.file) || a.line - b.line || a.column - b.column)
}

const byName = (a: string, b: string) => (a === b ? 0 : a.localeCompare(b, 'en'))
