'use client'

import type { Flaw } from '../../../seed/problem'
import type { Timeline } from './edits'

export type ToolbarTexts = {
  how: string
  undo: string
  redo: string
  add: string
  remove: string
  review: string
  sending: string
  touched: string
  untouched: string
  wrong: string
  keys: string
}

/** What can be done with the marked rows and with all that was done, and how things stand. */
export function Toolbar(props: ToolbarProps) {
  const { texts, isReady, touched, timeline, flaws, isSending, said } = props
  const wrong = [...flaws.values()].filter((ofRow) => ofRow.length > 0).length
  if (!isReady) return null
  return (
    <>
      <p className="small muted">{texts.how}</p>
      <div className="edit-tools" role="toolbar" aria-label={texts.keys}>
        <button type="button" onClick={props.onUndo} disabled={timeline.past.length === 0}>
          {texts.undo}
        </button>
        <button type="button" onClick={props.onRedo} disabled={timeline.future.length === 0}>
          {texts.redo}
        </button>
        <button type="button" onClick={props.onAdd}>
          {texts.add}
        </button>
        <button type="button" onClick={props.onRemove}>
          {texts.remove}
        </button>
        <button
          type="button"
          className="primary"
          onClick={props.onReview}
          disabled={touched === 0 || wrong > 0 || isSending}
        >
          {isSending ? texts.sending : texts.review}
        </button>
        <p role="status" className={wrong > 0 || said ? 'wrong' : 'muted'}>
          {[
            touched === 0 ? texts.untouched : texts.touched.replace('#', String(touched)),
            wrong > 0 && texts.wrong.replace('#', String(wrong)),
            said,
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
      </div>
    </>
  )
}

type ToolbarProps = {
  texts: ToolbarTexts
  isReady: boolean
  touched: number
  timeline: Timeline
  flaws: ReadonlyMap<string, readonly Flaw[]>
  isSending: boolean
  said: string | undefined
  onUndo: () => void
  onRedo: () => void
  onAdd: () => void
  onRemove: () => void
  onReview: () => void
}
