'use client'

import { useId, useState } from 'react'
import type { Flaw } from '../../../seed/problem'
import { type Cells, rowFlaws } from '../../../seed/row-flaws'
import { tables } from '../../../seed/schema'
import type { Column } from '../columns'
import { flawText } from '../flaw-text'
import { filled } from '../row-cells'
import type { Edits } from './edits'

export type SourceTexts = { newSource: string; addSource: string; dropSource: string }

/** A source that is not in the table yet, added beside the rows that cite it and saved together with them. */
export function NewSourcePanel({ columns, texts, added, onAdd, onUndo }: NewSourcePanelProps) {
  const [flaws, setFlaws] = useState<readonly Flaw[]>([])
  const id = useId()
  const ids = Object.values(added).flatMap(({ after }) => after?.source ?? [])
  return (
    <details className="more new-source">
      <summary>{texts.newSource}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const form = event.currentTarget
          const cells = filled([...new FormData(form)].map(([name, text]) => [name, String(text)]))
          const found = rowFlaws(tables.sources, cells)
          setFlaws(found)
          if (found.length > 0) return
          onAdd(cells)
          form.reset()
        }}
      >
        <div className="fields">
          {columns.map((column) => {
            const flaw = flaws.find(({ field }) => field === column.name)
            return (
              <div key={column.name} className="field">
                <label htmlFor={`${id}${column.name}`}>{column.name}</label>
                <input
                  id={`${id}${column.name}`}
                  name={column.name}
                  autoComplete="off"
                  list={column.choices ? `values-${column.name}` : undefined}
                  aria-invalid={flaw !== undefined || undefined}
                  aria-describedby={flaw && `${id}${column.name}-flaw`}
                />
                {flaw && (
                  <p id={`${id}${column.name}-flaw`} className="small wrong">
                    {flawText(flaw)}
                  </p>
                )}
              </div>
            )
          })}
        </div>
        <div className="row">
          <button type="submit">{texts.addSource}</button>
          {ids.length > 0 && (
            <button type="button" className="plain" onClick={onUndo}>
              {texts.dropSource}
            </button>
          )}
          <p role="status" className="small muted">
            {ids.join(', ')}
          </p>
        </div>
      </form>
    </details>
  )
}

type NewSourcePanelProps = {
  columns: readonly Column[]
  texts: SourceTexts
  added: Edits
  onAdd: (cells: Cells) => void
  onUndo: () => void
}
