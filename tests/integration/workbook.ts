import { buffer } from 'node:stream/consumers'
import { archive } from '../../app/_export/archive'
import { contentTypes, relations, styles, workbook, workbookRelations } from '../../app/_export/xlsx/parts'
import { type SheetCell, sheetTexts } from '../../app/_export/xlsx/sheet'

/** The bytes of an Excel workbook whose first sheet has these cells; texts beside `parts` stand in for its own. */
export function workbookOf(
  rows: readonly (readonly SheetCell[])[],
  parts: Readonly<Record<string, string | Buffer>> = {},
): Promise<Buffer> {
  const own = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations,
    'xl/workbook.xml': workbook,
    'xl/_rels/workbook.xml.rels': workbookRelations,
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': [...sheetTexts(rows)].join(''),
    'xl/worksheets/sheet2.xml': [...sheetTexts([])].join(''),
    ...parts,
  }
  const entries = Object.entries(own).map(([name, text]) => ({ name, bytes: Buffer.from(text) }))
  return buffer(archive(entries, '2026-01-01T00:00:00Z'))
}
