'use client'

export type LeftTexts = { left: string; goOn: string; discard: string; locale: string }

/** Edits that an earlier window left unsaved, to go on with or to drop. */
export function LeftEdits({ texts, offered, onSettle }: LeftEditsProps) {
  if (!offered) return null
  const moment = new Date(offered.at).toLocaleString(texts.locale, { dateStyle: 'long', timeStyle: 'short' })
  return (
    <div className="notice row" role="status">
      <span>{texts.left.replace('#', String(offered.rows)).replace('@', moment)}</span>
      <button type="button" onClick={() => onSettle('continue')}>
        {texts.goOn}
      </button>
      <button type="button" className="plain" onClick={() => onSettle('discard')}>
        {texts.discard}
      </button>
    </div>
  )
}

type LeftEditsProps = {
  texts: LeftTexts
  offered: { at: number; rows: number } | undefined
  onSettle: (does: 'continue' | 'discard') => void
}
