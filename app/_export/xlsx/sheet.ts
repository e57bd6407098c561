import { headStyle, styleOfDecimals } from './parts'

/** A number stands as it was typed and is shown with as many decimals; a text is never run. */
export type SheetCell = { text: string; isHead?: boolean } | { number: string } | null

/** Excel's own limits. */
const mostRows = 1_048_576
const mostLetters = 32_767

/** A worksheet of Office Open XML, row by row; its first row stays in sight. */
export function* sheetTexts(rows: Iterable<readonly SheetCell[]>): Generator<string> {
  yield opening
  let row = 0
  for (const cells of rows) {
    row++
    if (row > mostRows) throw new Error(`more rows than a worksheet holds: ${mostRows}`)
    yield `<row r="${row}">${cells.map((cell, i) => cellXml(cell, `${letters(i)}${row}`)).join('')}</row>`
  }
  yield '</sheetData></worksheet>'
}

const opening =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="40" width="16" customWidth="1"/></cols><sheetData>'

function cellXml(cell: SheetCell, place: string): string {
  if (cell === null) return ''
  if ('number' in cell) {
    const decimals = cell.number.split('.')[1]?.length ?? 0
    return `<c r="${place}" s="${styleOfDecimals(decimals)}"><v>${cell.number}</v></c>`
  }
  const style = cell.isHead ? ` s="${headStyle}"` : ''
  const text = escaped(cell.text.slice(0, mostLetters))
  return `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

/** A, B, …, Z, AA. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** XML cannot hold most control characters; Excel writes them, and what looks like its escape, as `_xHHHH_`. */
const escaped = (text: string) =>
  text
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what cannot stand in XML
    .replace(/[\0-\x08\x0b-\x1f\ufffe\uffff]/g, (letter) => {
      return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
    })
    .replace(/[&<>]/g, (letter) => entities[letter] ?? letter)
