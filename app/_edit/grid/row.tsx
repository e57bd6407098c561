'use client'

import { memo } from 'react'
import type { Flaw } from '../../../seed/problem'
import type { Column } from '../columns'
import { flawText } from '../flaw-text'
import { Cell } from './cell'
import type { GridRow, RowEdit } from './edits'
import { blockOf, type Selection } from './selection'

/** What of the selection touches a row: nothing for most, so that they are not drawn anew at every key. */
export type RowMark = {
  active: number | undefined
  left: number
  right: number
  isEdited: boolean
  typed?: string
}

export function markOf(
  selection: Selection,
  row: number,
  opened: { typed?: string } | undefined,
): RowMark | undefined {
  const { top, bottom, left, right } = blockOf(selection)
  if (row < top || row > bottom) return undefined
  const isActive = row === selection.row
  return {
    ...{ active: isActive ? selection.column : undefined, left, right },
    ...{ isEdited: isActive && opened !== undefined, ...(isActive && opened) },
  }
}

/** A row of the grid with its line in the file, which leads to its form. */
export const Row = memo(function Row({ row, index, edit, columns, flaws, mark, rowPath, texts }: RowProps) {
  const cells = edit ? (edit.after ?? edit.before ?? {}) : row.cells
  const isRemoved = edit !== undefined && edit.after === undefined
  return (
    <tr aria-rowindex={index + 2} className={isRemoved ? 'removed' : edit && 'touched'}>
      <th scope="row">
        {row.line === undefined ? texts.isNew : <a href={formOf(rowPath, row)}>{row.line}</a>}
        {isRemoved && <span className="unseen"> {texts.isRemoved}</span>}
      </th>
      {columns.map((column, i) => {
        const text = cells[column.name] ?? ''
        const flaw = flaws?.find(({ field }) => field === column.name)
        return (
          <Cell
            key={column.name}
            index={i}
            column={column}
            text={text}
            flaw={flaw && flawText(flaw)}
            isChanged={edit?.before !== undefined && text !== (edit.before[column.name] ?? '')}
            isMarked={mark !== undefined && i >= mark.left && i <= mark.right}
            isActive={mark?.active === i}
            isEdited={mark?.active === i && mark.isEdited}
            typed={mark?.active === i ? mark.typed : undefined}
          />
        )
      })}
    </tr>
  )
})

type RowProps = {
  row: GridRow
  index: number
  edit: RowEdit | undefined
  columns: readonly Column[]
  flaws: readonly Flaw[] | undefined
  mark: RowMark | undefined
  /** The address of a row's form, to which its key is added. */
  rowPath: string
  texts: { isNew: string; isRemoved: string }
}

const formOf = (path: string, { key }: GridRow) =>
  `${path}${path.includes('?') ? '&' : '?'}${key.map((cell) => `key=${encodeURIComponent(cell)}`).join('&')}`
