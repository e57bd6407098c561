import type { Cells } from '../../seed/store/change'
import type { Step } from '../../seed/store/step'
import type { Language } from '../_chart/reading'
import type { Names } from '../_table/note-sentence'
import { subjectOf } from './subject'

/** The rows of a revision, each with its cells as they were and as they became. */
export function Difference({ language, names, steps }: DifferenceProps) {
  return (
    <ol className="difference">
      {steps.map((step, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps have a number and no name
        <li key={i}>
          <StepTable language={language} names={names} step={step} />
        </li>
      ))}
    </ol>
  )
}

function StepTable({ language, names, step }: { language: Language; names: Names; step: Step }) {
  const { t } = language
  const { text, href } = subjectOf(language, names, step)
  const [before, after] = sides(step)
  const columns = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  return (
    <>
      <h3>
        {href ? <a href={href}>{text}</a> : text}{' '}
        <span className="muted">{t(`history.kind.${step.kind}`, { file: step.file })}</span>
      </h3>
      {columns.length > 0 && (
        <dl>
          {columns.map((column) => (
            <div key={column}>
              <dt>{column}</dt>
              <dd>
                {before?.[column] && (
                  <del>
                    <span className="unseen">{t('history.before')} </span>
                    {before[column]}
                  </del>
                )}{' '}
                {after?.[column] && (
                  <ins>
                    <span className="unseen">{t('history.after')} </span>
                    {after[column]}
                  </ins>
                )}
                {after && before && !after[column] && <span className="muted">{t('history.emptied')}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}

type DifferenceProps = { language: Language; names: Names; steps: readonly Step[] }

function sides(step: Step): [Cells | undefined, Cells | undefined] {
  if (step.kind === 'text') return [undefined, undefined]
  return ['before' in step ? step.before : undefined, 'after' in step ? step.after : undefined]
}
