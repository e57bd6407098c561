'use client'

import { useState } from 'react'

/** Copies the table of its section as tab-separated text, with numbers that a spreadsheet reads. */
export function CopyTable({ words }: { words: { copy: string; copied: string } }) {
  const [isCopied, setCopied] = useState(false)
  return (
    <button
      type="button"
      className="quiet scripted"
      onClick={async ({ currentTarget }) => {
        const table = currentTarget.closest('section')?.querySelector('table')
        if (!table) return
        await navigator.clipboard.writeText(tabSeparated(table))
        setCopied(true)
        setTimeout(() => setCopied(false), shownForMs)
      }}
    >
      <span aria-live="polite">{isCopied ? words.copied : words.copy}</span>
    </button>
  )
}

const shownForMs = 2000

const tabSeparated = (table: HTMLTableElement) =>
  [...table.rows].map((row) => [...row.cells].map(cellText).join('\t')).join('\n')

/** A number without its grouping and with a hyphen for its minus; text as it is. */
function cellText({ textContent, className }: HTMLTableCellElement): string {
  const text = textContent.trim().replace(/\s+/g, ' ')
  return className === 'number' ? text.replaceAll(',', '').replace('−', '-') : text
}
