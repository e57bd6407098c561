import type { Problem } from '../../seed/problem'
import type { Translator } from '../_i18n/messages'
import { flawText } from './flaw-text'

/** What keeps changes from being saved, and what is only to be thought of, each with its file and line. */
export function ProblemList({ t, problems }: { t: Translator; problems: readonly Problem[] }) {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  return (
    <>
      {errors.length > 0 && (
        <div className="notice wrong" role="alert">
          <p>{t('edit.problems', { count: errors.length })}</p>
          <Listed problems={errors} />
        </div>
      )}
      {warnings.length > 0 && (
        <div className="notice">
          <p>{t('edit.warnings', { count: warnings.length })}</p>
          <Listed problems={warnings} />
        </div>
      )}
    </>
  )
}

const mostListed = 50

function Listed({ problems }: { problems: readonly Problem[] }) {
  return (
    <ul className="small">
      {problems.slice(0, mostListed).map((problem) => (
        <li key={`${problem.file}:${problem.line}:${problem.column} ${problem.rule} ${problem.field}`}>
          {problem.file}:{problem.line} {flawText(problem)}
        </li>
      ))}
    </ul>
  )
}
