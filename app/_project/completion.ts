import type { Project } from '../../db/queries/projects'
import { type Verdict, verdict } from '../../stats/slip'

/** When a project was completed or is to be, and what became of the promises of it. */
export type Completion = { date: string | null; expected: string | null; verdict: Verdict | undefined }

/**
 * The completion that is still promised, that of the latest word where a project has several; where none is, the
 * latest completion that happened. Undefined where neither is known.
 */
export function completionOf({ completions }: Project, today: string): Completion | undefined {
  const judged = completions.map(({ date, promises }) => ({ date, verdict: verdict(promises, date, today) }))
  const [open] = judged
    .filter(({ date, verdict: found }) => date === null && found !== undefined)
    .sort((a, b) => (b.verdict?.last.said ?? '').localeCompare(a.verdict?.last.said ?? '', 'en'))
  if (open) return { ...open, expected: open.verdict?.last.promised ?? null }
  const [done] = judged
    .filter(({ date }) => date !== null)
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '', 'en'))
  return done && { ...done, expected: null }
}
