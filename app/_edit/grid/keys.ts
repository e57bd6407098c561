import { type Extent, moved, type Selection, stepped } from './selection'

export type Key = { key: string; ctrl: boolean; shift: boolean; alt: boolean }

/** What a key does on a cell. */
export type CellAct =
  | { act: 'go'; to: Selection }
  | { act: 'open'; typed?: string }
  | { act: 'undo' | 'redo' | 'clear' }

export function actOnCell(pressed: Key, selection: Selection, extent: Extent): CellAct | undefined {
  const { key, ctrl, shift, alt } = pressed
  if (alt) return undefined
  const to = moved(selection, pressed, extent)
  if (to) return { act: 'go', to }
  const letter = key.toLowerCase()
  if (ctrl && letter === 'z') return { act: shift ? 'redo' : 'undo' }
  if (ctrl && letter === 'y') return { act: 'redo' }
  if (ctrl && letter === 'a') return { act: 'go', to: everything(extent) }
  if (ctrl) return undefined
  if (key === 'Enter' || key === 'F2') return { act: 'open' }
  if (key === 'Delete' || key === 'Backspace') return { act: 'clear' }
  return [...key].length === 1 ? { act: 'open', typed: key } : undefined
}

/** What a key does in an open cell: takes the text and goes on, or leaves the cell as it was. */
export type FieldAct = { act: 'take'; to: Selection } | { act: 'leave' }

export function actInField({ key, shift }: Key, selection: Selection, extent: Extent): FieldAct | undefined {
  if (key === 'Escape') return { act: 'leave' }
  if (key === 'Tab') return { act: 'take', to: stepped(selection, shift ? -1 : 1, extent) }
  if (key !== 'Enter') return undefined
  const arrow = { key: shift ? 'ArrowUp' : 'ArrowDown', ctrl: false, shift: false }
  return { act: 'take', to: moved(selection, arrow, extent) ?? selection }
}

const everything = ({ rows, columns }: Extent): Selection => ({
  row: 0,
  column: 0,
  fromRow: rows - 1,
  fromColumn: columns - 1,
})
