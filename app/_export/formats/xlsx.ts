import { siteOrigin } from '../../_view/origin'
import { archive } from '../archive'
import { isNumber } from '../columns'
import type { Format } from '../format'
import type { Cell, Manner, Table } from '../table'
import { contentTypes, relations, styles, workbook, workbookRelations } from '../xlsx/parts'
import { type SheetCell, sheetTexts } from '../xlsx/sheet'

/** An Excel workbook: the table under a head that stays, and a sheet with what it is about and its sources. */
export const xlsx: Format = {
  extension: 'xlsx',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  opens: 'attachment',
  mostRows: 1_048_575,
  write(table, manner) {
    return archive(
      [
        { name: '[Content_Types].xml', bytes: Buffer.from(contentTypes) },
        { name: '_rels/.rels', bytes: Buffer.from(relations) },
        { name: 'xl/workbook.xml', bytes: Buffer.from(workbook) },
        { name: 'xl/_rels/workbook.xml.rels', bytes: Buffer.from(workbookRelations) },
        { name: 'xl/styles.xml', bytes: Buffer.from(styles) },
        { name: 'xl/worksheets/sheet1.xml', texts: () => sheetTexts(dataRows(table, manner)) },
        { name: 'xl/worksheets/sheet2.xml', texts: () => sheetTexts(aboutRows(table, manner)) },
      ],
      manner.changedAt,
    )
  },
}

function* dataRows({ columns, rows }: Table, { names }: Manner): Generator<SheetCell[]> {
  yield columns.map((column) => head(column[names]))
  for (const row of rows())
    yield columns.map(({ type = 'text' }, i) => {
      const cell = row[i] ?? null
      if (cell === null) return null
      return isNumber(type) ? { number: String(cell) } : { text: textOf(cell) }
    })
}

function* aboutRows(
  { title, about, page, sources }: Table,
  { version, changedAt, search }: Manner,
): Generator<SheetCell[]> {
  yield [head('About'), head(title)]
  const facts = { ...about, page: siteOrigin() + page, view: search, version, changed: changedAt }
  for (const [name, value] of Object.entries(facts))
    if (typeof value === 'string' || typeof value === 'number')
      yield [{ text: name }, { text: String(value) }]
  yield []
  yield ['Source', 'Publisher', 'Title', 'Published', 'URL', 'Licence'].map(head)
  for (const { source, publisher, title, published, url, licence } of sources())
    yield [source, publisher, title, published, url, licence].map((text) => (text === null ? null : { text }))
}

const head = (text: string) => ({ text, isHead: true })
const textOf = (cell: Cell) => (Array.isArray(cell) ? cell.join(';') : String(cell))
