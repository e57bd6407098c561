'use client'

import { type FocusEvent, memo } from 'react'
import type { Column } from '../columns'
import { ListField } from './list-field'

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
        <OpenField column={column} text={text} typed={typed} />
      ) : (
        <span className="text" title={column.isLong ? text : undefined}>
          {text}
        </span>
      )}
      {flaw && <span className="flaw">{flaw}</span>}
    </td>
  )
})

function OpenField({ column, text, typed }: Pick<CellProps, 'column' | 'text' | 'typed'>) {
  const field = {
    'aria-label': column.name,
    defaultValue: typed ?? text,
    autoComplete: 'off',
    // The cell that is opened had the focus.
    autoFocus: true,
    onFocus: ({ currentTarget }: FocusEvent<HTMLInputElement>) =>
      typed === undefined && !column.isList && currentTarget.select(),
  }
  if (column.refersTo && column.isList) return <ListField {...field} table={column.refersTo} />
  return <input {...field} list={column.refersTo ? `choices-${column.refersTo}` : listOf(column)} />
}

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
