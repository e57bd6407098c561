'use client'

import {
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { type GridRow, newIds, withCells, withoutRows, withRows } from './edits'
import { flawsOf } from './flaws'
import type { GridProps } from './grid-props'
import { actInField, actOnCell, type CellAct } from './keys'
import { knownKeys } from './known-keys'
import { LeftEdits } from './left-edits'
import { NewSourcePanel } from './new-source-panel'
import { copied, pasted } from './paste'
import { cellAt, placeOf } from './place'
import { markOf, Row } from './row'
import { at, blockOf, type Selection } from './selection'
import { Toolbar } from './toolbar'
import { readTsv, toTsv } from './tsv'
import { useEdits } from './use-edits'
import { useReview } from './use-review'

/** A page of rows as a grid that is edited like a spreadsheet; without a script it is a table with a link to each form. */
export function Grid({ table, file, version, columns, rows: standing, texts, ...props }: GridProps) {
  const { isReady, base, edits, timeline, edit, undo, redo, ...left } = useEdits(file, version)
  const added = useEdits(props.sources ? 'sources.csv' : '', props.sources?.version ?? '')
  const review = useReview(props.locale, [
    { table, file, base, edits },
    ...(props.sources ? [{ table: 'sources' as const, file: 'sources.csv', ...added }] : []),
  ])
  const [selection, setSelection] = useState<Selection>(at(0, 0))
  const [opened, setOpened] = useState<{ typed?: string }>()
  const box = useRef<HTMLTableElement>(null)
  const hasFocus = useRef(false)
  const rows = useMemo(
    (): readonly GridRow[] => [...newIds(edits).map((id) => ({ id, key: [], cells: {} })), ...standing],
    [edits, standing],
  )
  const { joined } = review
  const flaws = useMemo(
    () => joined(flawsOf(table, edits, knownKeys(props.sources ? added.edits : {}))),
    [table, edits, joined, props.sources, added.edits],
  )
  const names = columns.map(({ name }) => name)
  const extent = { rows: rows.length, columns: columns.length }

  useEffect(() => {
    if (hasFocus.current && !opened) cellAt(box.current, selection)?.focus()
  }, [selection, opened])

  const marked = () => {
    const { top, bottom, left, right } = blockOf(selection)
    return { rows: rows.slice(top, bottom + 1), columns: names.slice(left, right + 1) }
  }

  /** Takes what was typed into the open cell. */
  function close(text: string | undefined, next = selection) {
    const row = rows[selection.row]
    const column = names[selection.column]
    if (opened && text !== undefined && row && column !== undefined)
      edit((now) => withCells(now, [{ row, column, text }]))
    setOpened(undefined)
    setSelection(next)
  }

  function clear() {
    const { rows: ofRows, columns: ofColumns } = marked()
    const emptied = ofRows.flatMap((row) => ofColumns.map((column) => ({ row, column, text: '' })))
    edit((now) => withCells(now, emptied))
  }

  function act(done: CellAct) {
    if (done.act === 'go') setSelection(done.to)
    else if (done.act === 'open') setOpened(done.typed === undefined ? {} : { typed: done.typed })
    else if (done.act === 'undo') undo()
    else if (done.act === 'redo') redo()
    else clear()
  }

  function onKeyDown(event: KeyboardEvent) {
    const { target, key, shiftKey: shift, altKey: alt } = event
    const pressed = { key, shift, alt, ctrl: event.ctrlKey || event.metaKey }
    if (target instanceof HTMLInputElement) {
      const done = actInField(pressed, selection, extent)
      if (!done) return
      event.preventDefault()
      close(done.act === 'take' ? target.value : undefined, done.act === 'take' ? done.to : selection)
    } else if (target instanceof HTMLTableCellElement && target.tagName === 'TD') {
      const done = actOnCell(pressed, selection, extent)
      if (!done) return
      event.preventDefault()
      act(done)
    }
  }

  function onMouseDown(event: MouseEvent) {
    const place = placeOf(event.target)
    if (!place || event.target instanceof HTMLInputElement) return
    hasFocus.current = true
    const input = box.current?.querySelector('td input')
    const text = opened && input instanceof HTMLInputElement ? input.value : undefined
    close(text, event.shiftKey ? { ...selection, ...place } : at(place.row, place.column))
  }

  function onCopy(event: ClipboardEvent) {
    if (event.target instanceof HTMLInputElement) return
    event.clipboardData.setData('text/plain', toTsv(copied(edits, marked())))
    event.preventDefault()
  }

  function onPaste(event: ClipboardEvent) {
    if (event.target instanceof HTMLInputElement) return
    event.preventDefault()
    const { top, left } = blockOf(selection)
    const block = readTsv(event.clipboardData.getData('text/plain'))
    edit((now) => pasted(now, block, { rows, columns: names, row: top, column: left }))
  }

  return (
    <>
      <LeftEdits
        texts={texts}
        offered={left.offered ?? added.offered}
        onSettle={(does) => {
          left.settle(does)
          added.settle(does)
        }}
      />
      <Toolbar
        {...{ texts, isReady, timeline, flaws }}
        touched={review.count}
        isSending={review.isSending}
        said={review.said}
        onUndo={undo}
        onRedo={redo}
        onAdd={() => {
          edit((now) => withRows(now, [{}]))
          hasFocus.current = true
          setSelection(at(newIds(edits).length, 0))
        }}
        onRemove={() => edit((now) => withoutRows(now, marked().rows))}
        onReview={review.send}
      />
      {props.sources && isReady && (
        <NewSourcePanel
          columns={props.sources.columns}
          texts={texts}
          added={added.edits}
          onAdd={(cells) => added.edit((now) => withRows(now, [cells]))}
          onUndo={added.undo}
        />
      )}
      <div className="table-frame edit-grid">
        <table
          ref={box}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern of ARIA on a real table
          role="grid"
          aria-label={file}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 1}
          aria-multiselectable
          {...{ onKeyDown, onMouseDown, onCopy, onPaste }}
          onDoubleClick={({ target }) => placeOf(target) && setOpened({})}
          onFocus={({ target }) => {
            const place = placeOf(target)
            hasFocus.current = true
            if (place && !opened && (place.row !== selection.row || place.column !== selection.column))
              setSelection(at(place.row, place.column))
          }}
          onBlur={({ target, relatedTarget }) => {
            if (target instanceof HTMLInputElement && opened) close(target.value)
            if (!box.current?.contains(relatedTarget)) hasFocus.current = false
          }}
        >
          <thead>{props.heads}</thead>
          <tbody>
            {rows.map((row, i) => (
              <Row
                key={row.id}
                {...{ row, columns, texts }}
                index={i}
                edit={edits[row.id]}
                flaws={flaws.get(row.id)}
                mark={markOf(selection, i, opened)}
                rowPath={props.rowPath}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
