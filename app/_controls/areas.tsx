'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'

/** The printed check boxes of the areas; with a script they can be searched, and all be cleared. */
export function Areas({ count, words, children }: AreasProps) {
  const [query, setQuery] = useState('')
  const list = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view brings other boxes
  useEffect(() => {
    const wanted = fold(query)
    for (const label of list.current?.querySelectorAll('label') ?? [])
      label.hidden = !fold(label.textContent).includes(wanted)
  }, [query, children])
  const clear = () => {
    for (const box of list.current?.querySelectorAll('input') ?? []) box.checked = false
  }
  return (
    <>
      <div className="scripted row">
        {count > searchedFrom && (
          <input
            type="search"
            aria-label={words.search}
            placeholder={words.search}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        )}
        <button type="button" className="quiet" onClick={clear}>
          {words.none}
        </button>
      </div>
      <div ref={list}>{children}</div>
    </>
  )
}

type AreasProps = { count: number; words: { search: string; none: string }; children: ReactNode }

/** So many areas are seen at a glance. */
const searchedFrom = 10

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
