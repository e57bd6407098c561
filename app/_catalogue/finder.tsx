'use client'

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { said } from '../_i18n/format'
import type { Locale } from '../_i18n/locales'
import type { Print } from '../_printed/print'
import { Active } from './active'
import type { FacetChoices } from './choices'
import { Downloads } from './downloads'
import { FacetForm } from './facet-form'
import { formView } from './form-view'
import { type Entry, foundIn } from './found'
import { ResultTable } from './result-table'
import type { FinderTexts } from './texts'
import { type CatalogueView, catalogueSearch, toggled } from './view'

/** A row of the catalogue: by what it is found, and its cells as the server drew them. */
export type FinderRow = Entry & { key: string; cells: Print }
export type RowGroup = { key: string; title: string | undefined; rows: readonly FinderRow[] }

type FinderProps = {
  locale: Locale
  asked: CatalogueView
  groups: readonly RowGroup[]
  facets: readonly FacetChoices[]
  texts: FinderTexts
  axis: ReactNode
}

/**
 * The catalogue with its search and its filters: a plain GET form around rows that the server drew. With a script,
 * rows come and go as the reader types, and the address follows.
 */
export function Finder({ locale, asked, groups, facets, texts, axis }: FinderProps) {
  const [view, setView] = useState(asked)
  const form = useRef<HTMLFormElement>(null)
  const box = useRef<HTMLInputElement>(null)
  const count = useRef<HTMLParagraphElement>(null)
  const pending = useRef<ReturnType<typeof setTimeout>>(undefined)
  const path = `/${locale}/indicators`
  const { found, counts } = foundIn(
    groups.flatMap(({ rows }) => rows),
    view,
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed and ticked before the script came, once
  useEffect(() => {
    const held = form.current && formView(form.current, facets)
    if (held && catalogueSearch(held) !== catalogueSearch(asked)) change(held)
  }, [])

  return (
    <form ref={form} className="finder" method="get" action={path} onSubmit={submit}>
      <search className="row">
        <label htmlFor="q">{texts.search}</label>
        <input
          ref={box}
          id="q"
          type="search"
          name="q"
          autoComplete="off"
          aria-keyshortcuts="/"
          defaultValue={asked.q}
          onChange={(event) => change({ ...view, q: event.target.value.trim() })}
        />
        <button type="submit">{texts.find}</button>
        <span className="small muted scripted">{texts.slash}</span>
        {view.sort !== null && <input type="hidden" name="sort" value={view.sort} />}
        {view.sort !== null && <input type="hidden" name="dir" value={view.dir} />}
      </search>
      <FacetForm
        {...{ locale, asked, view, facets, counts, texts }}
        onToggle={(facet, value) => change(toggled(view, facet, value))}
      />
      <div className="results">
        <p id="found" className="count" role="status" tabIndex={-1} ref={count}>
          {texts.shown.replace('{shown}', said(locale, found.size))}
        </p>
        <Active {...{ path, view, facets, texts }} onRemove={remove} />
        {found.size === 0 && <p className="notice">{texts.nothing}</p>}
        <div hidden={found.size === 0}>
          <ResultTable {...{ path, view, groups, found, texts, axis }} />
        </div>
        <Downloads search={catalogueSearch(view)} texts={texts} />
      </div>
    </form>
  )

  /** The address follows when the reader pauses: browsers refuse to have it changed a hundred times in half a minute. */
  function change(next: CatalogueView) {
    setView(next)
    clearTimeout(pending.current)
    pending.current = setTimeout(
      () => window.history.replaceState(null, '', path + catalogueSearch(next)),
      150,
    )
  }

  function remove(next: CatalogueView) {
    if (box.current) box.current.value = next.q
    change(next)
    count.current?.focus()
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    change(view)
  }
}
