'use client'

import { memo } from 'react'
import type { Column } from '../columns'

/** One cell: its text, or a field while it is edited, and what is wrong with it in words. */
export const Cell = memo(function Cell(props: CellProps) {
  const { column, text, flaw, isChanged, isMarked, isActive, isEdited, typed, index } = props
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern of ARIA on a real table
      role="gridcell"
      tabIndex={isActive ? 0 : -1}
      aria-colindex={index + 2}
      aria-invalid={flaw !== undefined || undefined}
      aria-selected={isMarked}
      className={[isChanged && 'changed', column.isLong && 'long'].filter(Boolean).join(' ') || undefined}
    >
      {isEdited ? (
        <input
          aria-label={column.name}
          defaultValue={typed ?? text}
          list={column.refersTo && !column.isList ? `choices-${column.refersTo}` : listOf(column)}
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: the cell that is opened had the focus
          autoFocus
          onFocus={({ currentTarget }) => typed === undefined && currentTarget.select()}
        />
      ) : (
        <span className="text" title={column.isLong ? text : undefined}>
          {text}
        </span>
      )}
      {flaw && <span className="flaw">{flaw}</span>}
    </td>
  )
})

const listOf = (column: Column) => column.choices && `values-${column.name}`

type CellProps = {
  column: Column
  index: number
  text: string
  flaw: string | undefined
  isChanged: boolean
  isMarked: boolean
  isActive: boolean
  isEdited: boolean
  /** The letter by which the cell was opened, which replaces what it held. */
  typed: string | undefined
}
