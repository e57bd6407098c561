import type { Selection } from './selection'

/** The cell of the body that an element is in. */
export function placeOf(target: EventTarget): { row: number; column: number } | undefined {
  const cell = target instanceof Element ? target.closest('td') : null
  const row = cell?.parentElement
  return cell && row instanceof HTMLTableRowElement
    ? { row: row.sectionRowIndex, column: cell.cellIndex - 1 }
    : undefined
}

export const cellAt = (box: HTMLTableElement | null, { row, column }: Selection) =>
  box?.tBodies[0]?.rows[row]?.cells[column + 1]
