import type { Language } from '../_chart/reading'

const outcomes = ['undone', 'collided', 'refused', 'unknown', 'unwritten'] as const

export type UndoOutcome = (typeof outcomes)[number]

/** What became of an undo, for the page that the form leads back to. */
export function UndoNotice({ language: { t }, search }: { language: Language; search: URLSearchParams }) {
  const outcome = outcomes.find((one) => one === search.get('undo'))
  return (
    outcome && (
      <p className="notice" role="status">
        {t(`history.undoOutcome.${outcome}`)}
      </p>
    )
  )
}
