'use client'

import { useEffect } from 'react'

/** Leads the key `/` into a field, unless something is being typed already. */
export function SearchKey({ field }: { field: string }) {
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return
      const box = document.getElementById(field)
      if (!box) return
      event.preventDefault()
      box.focus()
    }
    document.addEventListener('keydown', follow)
    return () => document.removeEventListener('keydown', follow)
  }, [field])
  return null
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName))
