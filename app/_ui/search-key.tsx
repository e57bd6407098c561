'use client'

import { useEffect } from 'react'

/** Leads the key `/` into the page's own field for it, or else into the given one, unless something is being typed. */
export function SearchKey({ field }: { field: string }) {
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return
      const box = document.querySelector<HTMLElement>(ownField) ?? document.getElementById(field)
      if (!box) return
      event.preventDefault()
      box.focus()
    }
    document.addEventListener('keydown', follow)
    return () => document.removeEventListener('keydown', follow)
  }, [field])
  return null
}

const ownField = 'main [aria-keyshortcuts="/"]'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), select, textarea'))
