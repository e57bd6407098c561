'use client'

import { useState } from 'react'

/** A button that copies a text, and says for a moment that it did. */
export function CopyButton({ words, textOf }: CopyButtonProps) {
  const [isCopied, setCopied] = useState(false)
  return (
    <button
      type="button"
      className="quiet scripted"
      onClick={async ({ currentTarget }) => {
        const text = textOf(currentTarget)
        if (text === undefined) return
        await navigator.clipboard.writeText(text)
        setCopied(true)
        setTimeout(() => setCopied(false), shownForMs)
      }}
    >
      <span aria-live="polite">{isCopied ? words.copied : words.copy}</span>
    </button>
  )
}

export type CopyWords = { copy: string; copied: string }

type CopyButtonProps = { words: CopyWords; textOf: (button: HTMLButtonElement) => string | undefined }

const shownForMs = 2000
