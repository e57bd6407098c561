import readExcelFile, { InvalidInputError, InvalidSpreadsheetError } from 'read-excel-file/node'
import { checkZip } from './bounded-zip'
import { type Grid, GridFault } from './grid'

/** The cells of a sheet, the first where none is named, as Excel shows them: numbers plain, dates in ISO form. */
export async function readXlsx(bytes: Buffer, sheet: string | undefined): Promise<Grid> {
  checkZip(bytes)
  const sheets = await readExcelFile(bytes, { trim: false, parseNumber: (stored) => ({ stored }) }).catch(
    unreadable,
  )
  const names = sheets.map((one) => one.sheet)
  const found = sheet === undefined ? sheets[0] : sheets.find((one) => one.sheet === sheet)
  if (!found) throw new GridFault(`no sheet ${sheet ?? ''}; there is ${names.join(', ')}`)
  return found.data.map((row) => row.map(cellText))
}

function unreadable(error: unknown): never {
  const isTheirs = error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError
  if (isTheirs || error instanceof Error) throw new GridFault(`no XLSX file: ${error.message}`)
  throw error
}

/** A text stays as it is, whatever it looks like; numbers are told from it by how they were read. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  const isNumber = typeof cell === 'object' && 'stored' in cell
  return isNumber ? shownNumber(String(cell.stored)) : String(cell)
}

/** Excel stores the nearest binary number with 17 digits (0.10000000000000001) and shows 15. */
function shownNumber(stored: string): string {
  const isExact = !/e/i.test(stored) && stored.replace(/\D/g, '').length <= 15
  if (isExact) return stored
  const shown = String(Number(Number(stored).toPrecision(15)))
  return shown.includes('e')
    ? Number(shown)
        .toFixed(20)
        .replace(/\.?0+$/, '')
    : shown
}
