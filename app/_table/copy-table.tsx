'use client'

import { CopyButton, type CopyWords } from '../_ui/copy-button'

/** Copies the table of its section as tab-separated text, with numbers that a spreadsheet reads. */
export const CopyTable = ({ words }: { words: CopyWords }) => <CopyButton words={words} textOf={tableText} />

function tableText(button: HTMLButtonElement): string | undefined {
  const table = button.closest('section')?.querySelector('table')
  return table ? tabSeparated(table) : undefined
}

const tabSeparated = (table: HTMLTableElement) =>
  [...table.rows].map((row) => [...row.cells].map(cellText).join('\t')).join('\n')

/** A number without its grouping and with a hyphen for its minus; text as it is. */
function cellText({ textContent, className }: HTMLTableCellElement): string {
  const text = textContent.trim().replace(/\s+/g, ' ')
  return className === 'number' ? text.replaceAll(',', '').replace('−', '-') : text
}
