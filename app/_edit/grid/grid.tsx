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
import type { TableName } from '../../../seed/schema'
import type { Column } from '../columns'
import { type GridRow, newIds, withCells, withoutRows, withRows } from './edits'
import { flawsOf } from './flaws'
import { knownKeys } from './known-keys'
import { pasted } from './paste'
import { markOf, Row } from './row'
import { at, blockOf, moved, type Selection, stepped } from './selection'
import { Toolbar, type ToolbarTexts } from './toolbar'
import { readTsv, toTsv } from './tsv'
import { useEdits } from './use-edits'
import { useReview } from './use-review'

/** A page of rows as a grid that is edited like a spreadsheet; without a script it is a table with a link to each form. */
export function Grid({
  table,
  file,
  version,
  columns,
  rows: standing,
  texts,
  heads,
  rowPath,
  locale,
}: GridProps) {
  const { isReady, base, edits, timeline, edit, undo, redo } = useEdits(file, version)
  const review = useReview({ table, file, base, edits, locale })
  const [selection, setSelection] = useState<Selection>(at(0, 0))
  const [opened, setOpened] = useState<{ typed?: string }>()
  const box = useRef<HTMLTableElement>(null)
  const hasFocus = useRef(false)
  const rows = useMemo(
    (): readonly GridRow[] => [...newIds(edits).map((id) => ({ id, key: [], cells: {} })), ...standing],
    [edits, standing],
  )
  const flaws = useMemo(() => review.joined(flawsOf(table, edits, knownKeys)), [table, edits, review.joined])
  const names = columns.map(({ name }) => name)
  const extent = { rows: rows.length, columns: columns.length }

  useEffect(() => {
    if (hasFocus.current && !opened) cellAt(box.current, selection)?.focus()
  }, [selection, opened])

  const marked = () => {
    const { top, bottom, left, right } = blockOf(selection)
    return { rows: rows.slice(top, bottom + 1), names: names.slice(left, right + 1) }
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
    const { rows: ofRows, names: ofColumns } = marked()
    edit((now) =>
      withCells(
        now,
        ofRows.flatMap((row) => ofColumns.map((column) => ({ row, column, text: '' }))),
      ),
    )
  }

  function onKeyDown(event: KeyboardEvent) {
    const { key, shiftKey: shift, altKey } = event
    const ctrl = event.ctrlKey || event.metaKey
    const input = event.target instanceof HTMLInputElement ? event.target : undefined
    const answer = (act: () => void) => {
      event.preventDefault()
      act()
    }
    if (input) {
      if (key === 'Enter')
        answer(() =>
          close(
            input.value,
            moved(selection, { key: shift ? 'ArrowUp' : 'ArrowDown', ctrl: false, shift: false }, extent),
          ),
        )
      if (key === 'Tab') answer(() => close(input.value, stepped(selection, shift ? -1 : 1, extent)))
      if (key === 'Escape') answer(() => close(undefined))
      return
    }
    if (!(event.target instanceof HTMLTableCellElement)) return
    const next = altKey ? undefined : moved(selection, { key, ctrl, shift }, extent)
    if (next) answer(() => setSelection(next))
    else if (ctrl && key.toLowerCase() === 'z') answer(shift ? redo : undo)
    else if (ctrl && key.toLowerCase() === 'y') answer(redo)
    else if (ctrl && key.toLowerCase() === 'a')
      answer(() =>
        setSelection({ row: 0, column: 0, fromRow: extent.rows - 1, fromColumn: extent.columns - 1 }),
      )
    else if (key === 'Enter' || key === 'F2') answer(() => setOpened({}))
    else if (key === 'Delete' || key === 'Backspace') answer(clear)
    else if (!ctrl && !altKey && [...key].length === 1) answer(() => setOpened({ typed: key }))
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
    const { rows: ofRows, names: ofColumns } = marked()
    const block = ofRows.map((row) => {
      const cells = edits[row.id]?.after ?? row.cells
      return ofColumns.map((column) => cells[column] ?? '')
    })
    event.clipboardData.setData('text/plain', toTsv(block))
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
      <Toolbar
        {...{ texts, isReady, edits, timeline, flaws }}
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
          <thead>{heads}</thead>
          <tbody>
            {rows.map((row, i) => (
              <Row
                key={row.id}
                {...{ row, columns, texts }}
                index={i}
                edit={edits[row.id]}
                flaws={flaws.get(row.id)}
                mark={markOf(selection, i, opened)}
                href={hrefOf(rowPath, row)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

type GridProps = {
  table: TableName
  file: string
  version: string
  columns: readonly Column[]
  rows: readonly GridRow[]
  texts: ToolbarTexts & { isNew: string; isRemoved: string }
  heads: React.ReactNode
  /** The address of a row's form, to which its key is added. */
  rowPath: string
  locale: string
}

/** The cell of the body that an element is in. */
function placeOf(target: EventTarget): { row: number; column: number } | undefined {
  const cell = target instanceof Element ? target.closest('td') : null
  const row = cell?.parentElement
  return cell && row instanceof HTMLTableRowElement
    ? { row: row.sectionRowIndex, column: cell.cellIndex - 1 }
    : undefined
}

const cellAt = (box: HTMLTableElement | null, { row, column }: Selection) =>
  box?.tBodies[0]?.rows[row]?.cells[column + 1]

const hrefOf = (path: string, { key }: GridRow) =>
  `${path}${path.includes('?') ? '&' : '?'}${key.map((cell) => `key=${encodeURIComponent(cell)}`).join('&')}`
