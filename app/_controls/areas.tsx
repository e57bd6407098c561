'use client'

import { useRef, useState } from 'react'

export type AreaOption = { entity: string; name: string; isShown: boolean }

/** The check boxes of the areas; with a script they can be searched, and all be cleared. */
export function Areas({ options, words }: { options: readonly AreaOption[]; words: AreaWords }) {
  const [query, setQuery] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const wanted = fold(query)
  const clear = () => {
    for (const box of list.current?.querySelectorAll('input') ?? []) box.checked = false
  }
  return (
    <>
      <div className="scripted row">
        {options.length > searchedFrom && (
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
      <div className="boxes" ref={list}>
        {options.map(({ entity, name, isShown }) => (
          <label key={entity} hidden={!fold(name).includes(wanted)}>
            <input type="checkbox" name="country" value={entity} defaultChecked={isShown} />
            {name}
          </label>
        ))}
      </div>
    </>
  )
}

export type AreaWords = { search: string; none: string }

/** So many areas are seen at a glance. */
const searchedFrom = 10

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
