import { compareFigures } from '../../seed/compare'
import { describeProblem, summarize } from '../../seed/describe'
import { describeNote } from '../../seed/describe-note'
import { countOf } from '../../seed/observations'
import type { Examined, Settled } from '../examine'

/** Says on the terminal what was found in a seed folder and what became of it. */
export function report(
  { seed, problems, edition, isSound }: Examined,
  { outcome, seconds }: Settled,
  { file, notes }: { file: string; notes: 'count' | 'list' | 'none' },
): void {
  // A file that cannot be read leaves a hundred sources that nothing cites: what keeps it from loading is told alone.
  const told = problems.filter(({ severity }) => isSound || severity === 'error')
  for (const problem of told) console.error(describeProblem(problem))
  if (problems.length > 0) console.error(summarize(problems))
  if (outcome === 'kept') console.error('Nothing was loaded; the figures served are as they were.')
  if (outcome === 'none') console.error('Nothing was loaded.')
  if (isSound && notes !== 'none') tellNotes(compareFigures(seed).map(describeNote), notes)
  if (outcome === 'current') console.log(`${file} is up to date (${edition.version})`)
  if (outcome === 'loaded') {
    const figures = seed.claims.length + countOf(seed.series)
    console.log(`loaded ${figures.toLocaleString('en')} figures in ${seconds.toFixed(1)} s`)
  }
}

/** Notes stop nothing: they are counted, and listed for who asks. */
function tellNotes(notes: readonly string[], how: 'count' | 'list') {
  if (how === 'list') for (const note of notes) console.log(note)
  else if (notes.length > 0)
    console.log(
      `${notes.length} ${notes.length === 1 ? 'note' : 'notes'}, shown on the pages; npm run seed -- --notes lists all`,
    )
}
