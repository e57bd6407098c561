import { words } from '../../seed/describe'
import type { Flaw } from '../../seed/problem'

/** A problem in the words of `npm run seed`. */
export function FlawText({ flaw }: { flaw: Flaw }) {
  return <p>{flawText(flaw)}</p>
}

export function flawText(flaw: Flaw): string {
  const { wrong, expected } = words(flaw)
  return expected ? `${wrong}: ${expected}` : wrong
}
